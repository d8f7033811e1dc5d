// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// A cell that a person may mean.
struct CellMatch
{
    CellIndex cell;
    QString name;  ///< by the form's labels
    QString value; ///< as it stands now
    LinkStyle style = LinkStyle::Digits;

    friend bool operator==(const CellMatch &, const CellMatch &) = default;
};

/// Finds cells of a form by words of their labels, by the Pinyin initials of these (申请总计: sqzj) or by digits of their
/// value. Knows the names of one form; the values are those of the report it is asked about. Ranked: whole words before
/// scattered characters, then the order of the form.
class CellSearch
{
public:
    explicit CellSearch(const FormTemplate &form);

    /// The cells that all words of the query (blanks between them) match, the best first.
    std::vector<CellMatch> find(const Report &report, const QString &query, std::size_t limit) const;

private:
    struct Name
    {
        QString text;
        std::vector<QString> initials; ///< of each character: its letters, in small
    };

    int costOf(const Name &name, QStringView word) const;

    std::vector<Name> m_names; ///< by cell
};

/// The cells whose value a number in the prose shows, and the style in which it does: 171, 一百七十一, 1.5万.
std::vector<CellMatch> cellsShowing(const Report &report, QStringView number);

} // namespace gouji
