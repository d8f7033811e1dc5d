// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/cellname.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

/// The path without its first element where that is a group that says little of the cell.
QStringList withoutOutermost(QStringList path)
{
    if (path.size() > 1)
        path.removeFirst();
    return path;
}

bool isChineseDigit(QChar c)
{
    return QStringView(u"一二三四五六七八九十").contains(c);
}

/// `一` of `一、本年…`, `（七）` of `（七）总计`, `6.` of `6.属于…`; the whole label where it begins with no number.
QString numberOf(const QString &label)
{
    const qsizetype start = label.startsWith(u'（') ? 1 : 0;
    qsizetype end = start;
    while (end < label.size() && (isChineseDigit(label[end]) || label[end].isDigit()))
        ++end;
    const QChar closing = end > start && end < label.size() ? label[end] : QChar();
    if (start == 0 && closing == u'、')
        return label.left(end);
    return closing == (start == 0 ? u'.' : u'）') ? label.left(end + 1) : label;
}

} // namespace

QString cellName(const FormTemplate &form, const CellId &id)
{
    const std::optional<CellIndex> cell = form.find(id);
    if (!cell)
        return QCoreApplication::translate("Findings", "a cell that this form does not have");
    const int table = form.cell(*cell).table;
    const SectionTemplate *section = form.sectionOfTable(table);
    QStringList parts{
        QCoreApplication::translate("Findings", "part %1 %2")
            .arg(section ? section->number : QString(), form.tables()[static_cast<size_t>(table)].name())};
    for (const QString &name : {rowName(form, *cell), columnName(form, *cell)}) {
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(QStringLiteral(" · "));
}

QString rowName(const FormTemplate &form, CellIndex cell)
{
    return withoutOutermost(form.cell(cell).rowPath).join(u' ');
}

QString columnName(const FormTemplate &form, CellIndex cell)
{
    const QStringList &path = form.cell(cell).columnPath;
    const int table = form.cell(cell).table;
    // 申请人情况 stands above every column of its table and tells none from another.
    const bool isSharedByAll = path.size() > 1 && std::ranges::all_of(form.cells(), [&](const CellTemplate &other) {
                                   return other.table != table || other.columnPath.constFirst() == path.constFirst();
                               });
    return isSharedByAll ? path.mid(1).join(u' ') : path.join(u' ');
}

QString shortRowName(const FormTemplate &form, CellIndex cell)
{
    QString name;
    for (const QString &label : withoutOutermost(form.cell(cell).rowPath))
        name += numberOf(label);
    return name;
}

} // namespace gouji
