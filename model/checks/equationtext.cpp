// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/equationtext.h"

#include "model/checks/cellname.h"

#include <algorithm>

namespace gouji {
namespace {

/// The cells of both sides.
template<typename Function>
bool allCells(const Identity &identity, Function holds)
{
    return std::ranges::all_of(identity.sum, holds) && std::ranges::all_of(identity.equals, holds);
}

bool isOneRow(const FormTemplate &form, const Identity &identity)
{
    const CellTemplate &first = form.cell(identity.sum.front());
    return allCells(identity, [&](CellIndex cell) {
        const CellTemplate &other = form.cell(cell);
        return other.table == first.table && other.row == first.row;
    });
}

/// The labels that the columns of all cells begin with.
QString sharedColumnName(const FormTemplate &form, const Identity &identity)
{
    QStringList shared = form.cell(identity.sum.front()).columnPath;
    allCells(identity, [&](CellIndex cell) {
        const QStringList &path = form.cell(cell).columnPath;
        while (!shared.isEmpty() && path.mid(0, shared.size()) != shared)
            shared.removeLast();
        return true;
    });
    return shared.join(u' ');
}

class EquationWriter
{
public:
    EquationWriter(const BalanceSheet &sheet, const Identity &identity)
        : m_sheet(sheet)
        , m_isOneRow(isOneRow(sheet.form(), identity))
    {}

    QString side(const std::vector<CellIndex> &cells, qint64 sum) const
    {
        constexpr size_t alwaysShown = 2;
        QStringList terms;
        for (const CellIndex cell : cells) {
            if (m_sheet.figure(cell) != 0 || cells.size() <= alwaysShown)
                terms.append(term(cell));
        }
        if (terms.isEmpty())
            return QStringLiteral("0");
        const QString text = terms.join(QStringLiteral(" + "));
        return terms.size() == 1 ? text : QStringLiteral("%1 = %2").arg(text).arg(sum);
    }

private:
    QString term(CellIndex cell) const
    {
        const QString name =
            m_isOneRow ? m_sheet.form().cell(cell).columnPath.constLast() : shortRowName(m_sheet.form(), cell);
        const std::optional<qint64> figure = m_sheet.figure(cell);
        const QString value = figure ? QString::number(*figure) : QStringLiteral("…");
        return name.endsWith(u'）') ? name + value : name + u' ' + value;
    }

    const BalanceSheet &m_sheet;
    bool m_isOneRow;
};

QChar relation(const Balance &balance)
{
    if (balance.isOpen)
        return u'?';
    return balance.isBroken() ? u'≠' : u'=';
}

} // namespace

QString equationText(const BalanceSheet &sheet, int identity)
{
    const Identity &equation = sheet.form().identities()[static_cast<size_t>(identity)];
    const Balance &balance = sheet.balances()[static_cast<size_t>(identity)];
    const EquationWriter writer(sheet, equation);
    return QStringLiteral("%1 %2 %3")
        .arg(writer.side(equation.sum, balance.left), relation(balance), writer.side(equation.equals, balance.right));
}

QString identityPlace(const FormTemplate &form, const Identity &identity)
{
    if (!isOneRow(form, identity))
        return columnName(form, identity.sum.front());
    const QString row = rowName(form, identity.sum.front());
    return row.isEmpty() ? sharedColumnName(form, identity) : row;
}

} // namespace gouji
