// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/clipboardtables.h"

#include "model/formats/source/htmltables.h"
#include "model/formats/source/tabbedtext.h"

#include <QMimeData>

namespace gouji {

Result<std::vector<SourceTable>> clipboardTables(const QMimeData &data)
{
    if (data.hasHtml()) {
        Result<std::vector<SourceTable>> tables = readHtmlTables(data.html());
        if (!tables || !tables->empty())
            return tables;
    }
    const Result<SourceTable> table = readTabbedText(data.text());
    if (!table)
        return table.error();
    return table->rows.empty() ? std::vector<SourceTable>() : std::vector{*table};
}

} // namespace gouji
