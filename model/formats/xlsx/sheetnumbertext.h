// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What a number format of a spreadsheet makes of a number.
struct SheetNumberFormat
{
    enum class Kind { Number, Percent, Date };

    Kind kind = Kind::Number;
    int decimals = -1; ///< shown at least; -1: as many as there are

    /// Of a format's code, `0.00` or `yyyy"年"m"月"`, or of a built-in one by its id.
    static SheetNumberFormat fromCode(const QString &code);
    static SheetNumberFormat builtIn(int id);
};

/// A stored number as a spreadsheet means it. Spreadsheets keep binary numbers and write their nearest seventeen digits
/// (302.39319999999998); fifteen digits are what was typed (302.3932), and any figure of fifteen digits comes out as it went
/// in. No digit that is stored is dropped for a format that shows fewer; decimals that a format adds stay (12.50). Dates are
/// 2025年1月20日, percentages end with %. What is no number is given back.
QString shownNumber(const QString &stored, const SheetNumberFormat &format, bool counts1904);

} // namespace gouji
