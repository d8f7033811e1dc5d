// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/xlsxwriter.h"

#include "model/formats/xlsx/tablesheet.h"

namespace gouji {

Result<QByteArray> writeXlsx(const ExportSource &source)
{
    QStringList names;
    for (const TableTemplate &table : source.form->tables())
        names.append(table.name());
    const SheetMap map(source, sheetNames(names));
    Workbook book;
    for (const OutlineElement &element : source.outline.elements) {
        const OutlineTable *table = std::get_if<OutlineTable>(&element);
        if (table && table->isFormTable)
            writeTableSheet(book, *table, map, source.title);
    }
    return book.finished({source.title, source.body, source.writtenAt});
}

} // namespace gouji
