// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/paragraphsignature.h"

#include "model/likeness/minhash.h"
#include "model/report/prosetext.h"
#include "model/template/sectionids.h"

namespace gouji {

QStringView sectionId(ComparedSection section)
{
    return section == ComparedSection::Overview ? overviewSection : problemsSection;
}

int ParagraphSignature::likeness(const ParagraphSignature &other) const
{
    return samePlaces(least, other.least);
}

std::array<quint64, ParagraphSignature::size / 2> ParagraphSignature::bands() const
{
    std::array<quint64, size / 2> bands{};
    for (std::size_t band = 0; band < bands.size(); ++band) {
        const quint64 both = (quint64(least[2 * band]) << 32) | least[2 * band + 1];
        bands[band] = mixed(mixed(both, band), static_cast<quint64>(section));
    }
    return bands;
}

QDataStream &operator<<(QDataStream &stream, const ParagraphSignature &paragraph)
{
    stream << static_cast<quint8>(paragraph.section) << paragraph.block;
    for (const quint32 least : paragraph.least)
        stream << least;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ParagraphSignature &paragraph)
{
    quint8 section = 0;
    stream >> section >> paragraph.block;
    if (section >= comparedSections.size())
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        paragraph.section = comparedSections[section];
    for (quint32 &least : paragraph.least)
        stream >> least;
    return stream;
}

QList<ParagraphSignature> paragraphSignatures(const Report &report, const SetPhrases &phrases)
{
    QList<ParagraphSignature> signatures;
    for (const ComparedSection section : comparedSections) {
        const Blocks *blocks = report.blocks(sectionId(section));
        for (std::size_t i = 0; blocks && i < blocks->size(); ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&(*blocks)[i]);
            const Shingles shingles = paragraph ? Shingles(paragraphText(*paragraph, report), phrases) : Shingles();
            if (shingles.isEmpty())
                continue;
            signatures.append({section, static_cast<quint16>(i), {}});
            fillWithLeast(signatures.last().least, shingles);
        }
    }
    return signatures;
}

} // namespace gouji
