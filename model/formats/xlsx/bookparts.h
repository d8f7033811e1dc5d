// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/archive/zipreader.h"
#include "model/formats/xlsx/sheetarea.h"

#include <QXmlStreamReader>

#include <vector>

namespace gouji {

/// A sheet that prints something.
struct PrintedSheet
{
    QString part; ///< its name in the container
    SheetArea area;
};

/// What the sheets of a workbook share: which there are, the texts, how many decimals each style shows.
struct BookParts
{
    std::vector<PrintedSheet> sheets;
    QStringList texts;
    std::vector<int> decimals; ///< by style; -1: the number as it is stored

    static Result<BookParts> read(const ZipReader &container);
};

/// Whether the reader stands at the start of an element of spreadsheets.
bool isSheetElement(const QXmlStreamReader &xml, QLatin1String name);

/// The text of an item of shared or inline text, up to its end: readings (ruby) left out, codes like `_x000D_` resolved.
QString sheetTextOf(QXmlStreamReader &xml);

} // namespace gouji
