// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/collectioncsv.h"

#include "model/formats/csv/csvwriter.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CollectionSheet", text);
}

void addSheet(CsvWriter &csv, const QString &reportTitle, const CollectionSheet &sheet)
{
    csv.addRow({QCoreApplication::translate("CollectionSheet", "Figures wanted from: %1").arg(sheet.office)});
    csv.addRow({reportTitle});
    csv.addRow({translated(QT_TRANSLATE_NOOP("CollectionSheet", "Section")),
                translated(QT_TRANSLATE_NOOP("CollectionSheet", "Row")),
                translated(QT_TRANSLATE_NOOP("CollectionSheet", "Column")),
                translated(QT_TRANSLATE_NOOP("CollectionSheet", "In the report now")),
                translated(QT_TRANSLATE_NOOP("CollectionSheet", "Figure (to fill in)")),
                translated(QT_TRANSLATE_NOOP("CollectionSheet", "Date"))});
    for (const CollectionRow &row : sheet.rows)
        csv.addRow({row.section, row.row, row.column, row.value, QString(), row.received});
}

} // namespace

QByteArray writeCollectionCsv(const QString &reportTitle, const std::vector<CollectionSheet> &sheets)
{
    CsvWriter csv;
    for (const CollectionSheet &sheet : sheets) {
        if (&sheet != &sheets.front())
            csv.addRow({});
        addSheet(csv, reportTitle, sheet);
    }
    return csv.bytes();
}

} // namespace gouji
