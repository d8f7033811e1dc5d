// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/tableplaces.h"

namespace gouji {

void nameTablePlaces(SourceOutline &outline)
{
    int tables = 0;
    for (SourceBlock &block : outline.blocks) {
        auto *table = std::get_if<SourceTable>(&block);
        if (!table)
            continue;
        ++tables;
        int rows = 0;
        for (SourceRow &row : table->rows) {
            const QString name = QStringLiteral("T%1R%2").arg(tables).arg(++rows);
            row.place.coordinates = row.place.coordinates.isEmpty() ? name : row.place.coordinates;
            int fields = 0;
            for (SourceField &field : row.fields) {
                ++fields;
                if (field.place.coordinates.isEmpty())
                    field.place.coordinates = name + QStringLiteral("C%1").arg(fields);
            }
        }
    }
}

} // namespace gouji
