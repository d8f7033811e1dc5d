// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/cellwords.h"

#include "model/checks/cellname.h"
#include "model/checks/equationtext.h"
#include "model/checks/rawfault.h"
#include "model/values/cellentry.h"

namespace gouji {
namespace {

QString expressionFaultText(ExpressionFault fault)
{
    switch (fault) {
    case ExpressionFault::NotUnderstood: return CellWords::tr("a sum has only numbers, + - * / and brackets");
    case ExpressionFault::Incomplete: return CellWords::tr("a number or a bracket of the sum is missing");
    case ExpressionFault::TooLong: return CellWords::tr("the sum is too long");
    case ExpressionFault::DividesByZero: return CellWords::tr("the sum divides by 0");
    case ExpressionFault::NotExact: return CellWords::tr("the result has more than six decimals");
    case ExpressionFault::NotWhole: return CellWords::tr("the result is no whole number");
    case ExpressionFault::Negative: return CellWords::tr("the result is less than 0");
    case ExpressionFault::TooLarge: return CellWords::tr("the result is too large");
    }
    return {};
}

QString rawFaultText(RawFault fault)
{
    switch (fault) {
    case RawFault::NoNumber: return CellWords::tr("this is no number that can stand here");
    case RawFault::Negative: return CellWords::tr("nothing here can be less than 0");
    case RawFault::CountWithMore: return CellWords::tr("a count is a whole number without a unit");
    case RawFault::AmountWithMore: return CellWords::tr("an amount has at most six decimals and no unit");
    }
    return {};
}

} // namespace

QString CellWords::equations(const std::vector<int> &identities) const
{
    QStringList lines;
    for (const int identity : identities) {
        const Identity &rule = m_session.form().identities()[static_cast<std::size_t>(identity)];
        lines.append(QStringLiteral("%1: %2").arg(identityPlace(m_session.form(), rule),
                                                  equationText(m_session.checks().sheet(), identity)));
    }
    return lines.join(u'\n');
}

QString CellWords::fault(CellIndex index) const
{
    const CellTemplate &place = m_session.form().cell(index);
    const QString raw = m_session.report().cell(index).value.toString();
    const std::optional<ExpressionFault> fault = entryFault(raw, place.kind, place.unit);
    return fault ? expressionFaultText(*fault) : rawFaultText(rawFault(raw, place.kind));
}

QString CellWords::remark(CellIndex index) const
{
    const Cell &cell = m_session.report().cell(index);
    if (cell.value.isRaw())
        return tr("not understood: %1").arg(fault(index));
    if (cell.expression.isEmpty())
        return {};
    return QStringLiteral("%1 = %2 %3")
        .arg(cell.expression, cell.value.toString(), m_session.form().cell(index).unit)
        .trimmed();
}

QString CellWords::lastYearsFigure(CellIndex index) const
{
    const Report *lastYear = m_session.lastYear();
    const std::optional<CellIndex> before =
        lastYear ? lastYear->form->find(m_session.form().cell(index).id) : std::nullopt;
    return before ? lastYear->cell(*before).value.toString() : QString();
}

QString CellWords::openQuestion(CellIndex index) const
{
    for (const Thread &thread : m_session.report().threads) {
        const bool isHere = thread.anchor.cell == m_session.form().cell(index).id;
        if (isHere && thread.status != ThreadStatus::Closed && !thread.remarks.empty())
            return tr("question: %1").arg(thread.remarks.back().text);
    }
    return {};
}

QString CellWords::besides(CellIndex index) const
{
    QStringList lines{lastYear(index), openQuestion(index)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CellWords::lastYear(CellIndex index) const
{
    const QString figure = lastYearsFigure(index);
    return figure.isEmpty() ? QString() : tr("last year: %1").arg(figure);
}

QString CellWords::problem(CellIndex index, const std::vector<int> &brokenIdentities, int severity) const
{
    if (m_session.report().cell(index).value.isRaw())
        return remark(index);
    if (!brokenIdentities.empty())
        return tr("does not balance: %1").arg(equations(brokenIdentities));
    if (severity < 0)
        return {};
    const auto heaviest = static_cast<Severity>(severity);
    return blocksReady(heaviest) ? tr("to correct") : heaviest == Severity::Warning ? tr("to verify") : tr("hint");
}

QString CellWords::spoken(CellIndex index, const std::vector<int> &brokenIdentities, int severity) const
{
    const Cell &cell = m_session.report().cell(index);
    QStringList parts{cellName(m_session.form(), m_session.form().cell(index).id)};
    parts.append(cell.value.isBlank() ? tr("blank, to do") : cell.value.toString());
    if (cell.computed)
        parts.append(tr("computed"));
    parts.append(problem(index, brokenIdentities, severity));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace gouji
