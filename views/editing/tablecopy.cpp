// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/tablecopy.h"

#include "model/formats/source/tabbedtext.h"

#include <QRect>

#include <algorithm>

namespace gouji {
namespace {

/// The selected rectangle of the printed grid; headers and labels count.
QRect selectedPart(const TableModel &model, const QItemSelection &selection)
{
    const TableTemplate &table = model.table();
    QRect part;
    for (const QItemSelectionRange &range : selection)
        part |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    part &= QRect(0, 0, model.bodyColumnCount(), model.bodyRowCount());
    const auto isSelected = [&](CellIndex cell) {
        const QModelIndex index = model.indexOf(cell);
        return part.contains(index.column(), index.row());
    };
    if (std::ranges::all_of(model.cells(), isSelected))
        return {0, 0, table.columnCount(), table.rowCount()};
    return part.translated(table.frozenColumns(), table.frozenRows());
}

QString textOf(const TableModel &model, const GridCell &place)
{
    return place.cell ? model.session().report().cell(*place.cell).value.toString() : place.text;
}

QString htmlField(const QString &text, const QRect &place)
{
    QString tag = QStringLiteral("<td");
    if (place.height() > 1)
        tag += QStringLiteral(" rowspan=\"%1\"").arg(place.height());
    if (place.width() > 1)
        tag += QStringLiteral(" colspan=\"%1\"").arg(place.width());
    return tag + u'>' + text.toHtmlEscaped() + QStringLiteral("</td>");
}

} // namespace

TableCopy copyOf(const TableModel &model, const QItemSelection &selection)
{
    const QRect part = selectedPart(model, selection);
    TableCopy copy;
    QString rows;
    for (int row = part.top(); row <= part.bottom(); ++row) {
        QStringList fields;
        rows += QStringLiteral("<tr>");
        for (int column = part.left(); column <= part.right(); ++column) {
            const GridCell &cell = model.table().at(row, column);
            const QRect place = QRect(cell.column, cell.row, cell.columnSpan, cell.rowSpan) & part;
            const bool beginsHere = place.topLeft() == QPoint(column, row);
            fields.append(beginsHere ? tabbedField(textOf(model, cell)) : QString());
            if (beginsHere)
                rows += htmlField(textOf(model, cell), place);
        }
        rows += QStringLiteral("</tr>\n");
        copy.text += fields.join(u'\t') + u'\n';
    }
    copy.html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/></head><body>\n"
                               "<table border=\"1\">\n") +
                rows + QStringLiteral("</table>\n</body></html>\n");
    return copy;
}

} // namespace gouji
