// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/textsignature.h"

#include "model/likeness/minhash.h"
#include "model/report/prosetext.h"
#include "model/template/sectionids.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace gouji {
namespace {

constexpr std::size_t bandLength = 4;

QString comparedText(const Report &report)
{
    QString text;
    for (const QStringView section : {overviewSection, problemsSection}) {
        if (const Blocks *blocks = report.blocks(section))
            text += proseText(*blocks, report) + u'\n';
    }
    return text;
}

} // namespace

TextSignature::TextSignature(const Report &report, const SetPhrases &phrases)
{
    const Shingles shingles(comparedText(report), phrases);
    m_isEmpty = shingles.isEmpty();
    if (!m_isEmpty)
        fillWithLeast(m_least, shingles);
}

int TextSignature::likeness(const TextSignature &other) const
{
    if (m_isEmpty || other.m_isEmpty)
        return 0;
    return samePlaces(m_least, other.m_least);
}

std::array<quint64, TextSignature::size / 4> TextSignature::bands() const
{
    std::array<quint64, size / bandLength> bands{};
    for (std::size_t turn = 0; turn < size; ++turn) {
        quint64 &band = bands[turn / bandLength];
        band = mixed(band ^ m_least[turn], turn / bandLength);
    }
    return bands;
}

QByteArray TextSignature::toBytes() const
{
    QByteArray bytes(m_isEmpty ? 0 : static_cast<qsizetype>(size * sizeof(quint32)), Qt::Uninitialized);
    for (std::size_t turn = 0; turn < size && !m_isEmpty; ++turn)
        qToLittleEndian(m_least[turn], bytes.data() + turn * sizeof(quint32));
    return bytes;
}

std::optional<TextSignature> TextSignature::fromBytes(QByteArrayView bytes)
{
    TextSignature signature;
    if (bytes.isEmpty())
        return signature;
    if (bytes.size() != static_cast<qsizetype>(size * sizeof(quint32)))
        return std::nullopt;
    signature.m_isEmpty = false;
    for (std::size_t turn = 0; turn < size; ++turn)
        signature.m_least[turn] = qFromLittleEndian<quint32>(bytes.data() + turn * sizeof(quint32));
    return signature;
}

std::vector<std::vector<std::size_t>> groupsOfLikeTexts(const std::vector<const TextSignature *> &texts)
{
    constexpr int alike = 80;
    std::vector<std::vector<std::size_t>> groups;
    QHash<quint64, std::vector<std::size_t>> withBand; ///< groups whose first text has it
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i]->isEmpty())
            continue;
        bool isIn = false;
        for (const quint64 band : texts[i]->bands()) {
            for (const std::size_t group : withBand.value(band)) {
                if (isIn || texts[groups[group].front()]->likeness(*texts[i]) < alike)
                    continue;
                groups[group].push_back(i);
                isIn = true;
            }
        }
        if (isIn)
            continue;
        groups.push_back({i});
        for (const quint64 band : texts[i]->bands())
            withBand[band].push_back(groups.size() - 1);
    }
    std::erase_if(groups, [](const std::vector<std::size_t> &group) { return group.size() < 2; });
    return groups;
}

} // namespace gouji
