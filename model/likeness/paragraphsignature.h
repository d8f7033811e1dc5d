// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/text/setphrases.h"

#include <QDataStream>

#include <array>

namespace gouji {

/// The sections in which texts are compared.
enum class ComparedSection : quint8 { Overview, Problems };
inline constexpr std::array comparedSections{ComparedSection::Overview, ComparedSection::Problems};
/// Its id in the form.
QStringView sectionId(ComparedSection section);

/// A paragraph of a report's first or fifth section, so small that those of thousands of reports can be kept and compared
/// (MinHash), and where it stands. Years, numbers, short sentences and set phrases do not count.
struct ParagraphSignature
{
    static constexpr std::size_t size = 16;

    ComparedSection section = ComparedSection::Overview;
    quint16 block = 0; ///< index into the section's blocks
    std::array<quint32, size> least{};

    /// About how much of both paragraphs stands in both, in percent.
    int likeness(const ParagraphSignature &other) const;
    /// What paragraphs that are 80 % alike all but always share one of, and others of other sections never (bands of two).
    std::array<quint64, size / 2> bands() const;

    friend bool operator==(const ParagraphSignature &, const ParagraphSignature &) = default;
    friend QDataStream &operator<<(QDataStream &stream, const ParagraphSignature &paragraph);
    friend QDataStream &operator>>(QDataStream &stream, ParagraphSignature &paragraph);
};

/// Of every paragraph that says enough, in the order of the report.
QList<ParagraphSignature> paragraphSignatures(const Report &report, const SetPhrases &phrases);

} // namespace gouji
