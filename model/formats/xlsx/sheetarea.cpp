// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetarea.h"

#include <QRegularExpression>

namespace gouji {
namespace {

constexpr int mostRows = 2'000;
constexpr int mostColumns = 200;

int columnOf(const QString &letters)
{
    int column = 0;
    for (const QChar letter : letters)
        column = column * 26 + (letter.unicode() - u'A' + 1);
    return column - 1;
}

} // namespace

std::optional<SheetArea> SheetArea::fromReference(QStringView reference)
{
    static const QRegularExpression pattern(QStringLiteral(
        "\\A(?:'[^']*'!|[^'!]*!)?\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}))?\\z"));
    const QRegularExpressionMatch match = pattern.match(reference.toString());
    if (!match.hasMatch())
        return std::nullopt;
    SheetArea area{match.captured(2).toInt() - 1, columnOf(match.captured(1)), 0, 0};
    const bool isOne = match.capturedLength(3) <= 0;
    area.lastRow = isOne ? area.firstRow : match.captured(4).toInt() - 1;
    area.lastColumn = isOne ? area.firstColumn : columnOf(match.captured(3));
    const bool isWithin =
        area.rows() >= 1 && area.columns() >= 1 && area.rows() <= mostRows && area.columns() <= mostColumns;
    return isWithin ? std::optional(area) : std::nullopt;
}

} // namespace gouji
