// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QRandomGenerator>

namespace gouji::test {

/// Makes reports of a form that canonical text can express whole, with all that is hard about it: blanks, marks and raw
/// texts in cells, prose that looks like a heading, a title, a picture or a closing, further tables with empty fields.
/// No links (they are written out), no picture data, nothing that a canonical text does not carry. The same seed makes the
/// same report.
class CanonicalSample
{
public:
    CanonicalSample(FormPtr form, quint32 seed);

    Report report();

private:
    int below(int end) { return m_random.bounded(end); }
    QString oneOf(const QStringList &choices) { return choices.at(below(static_cast<int>(choices.size()))); }
    CellValue value(CellKind kind);
    CellValue number(CellKind kind);
    QString words(int most);
    QString line();
    Block block();
    Block furtherTable();
    Blocks blocks();
    std::optional<Closing> closing();

    QRandomGenerator m_random;
    Report m_report;
};

/// What a canonical text carries, so that two reports can be compared by it: everything else is left out.
Report carriedByCanonicalText(const Report &report);

} // namespace gouji::test
