// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/tablemodel.h"

#include "model/checks/acceptance.h"
#include "views/editing/cellwords.h"
#include "views/editing/todo.h"

#include <QSize>

#include <algorithm>
#include <utility>

namespace gouji {

TableModel::TableModel(Session &session, int table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_table(table)
    , m_layout(session.form(), table)
    , m_isToTell(session.form().cells().size())
    , m_figures(session.form().cells().size())
    , m_isTouched(session.form().identities().size())
{
    for (const Identity &identity : session.form().identities())
        m_balanceChecks.insert(identity.check);
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i] = session.checks().sheet().figure(CellIndex(i));
    m_looks = looks();
    m_isBroken = brokenIdentities();
    connect(&session, &Session::cellsChanged, this, &TableModel::onCellsChanged);
    connect(&session, &Session::lastYearChanged, this,
            [this] { emit dataChanged(index(0, 0), index(bodyRowCount() - 1, bodyColumnCount() - 1)); });
    connect(&session, &Session::findingsChanged, this, &TableModel::onFindingsChanged);
    connect(&session, &Session::threadsChanged, this,
            [this] { emit dataChanged(index(0, 0), index(bodyRowCount() - 1, bodyColumnCount() - 1)); });
}

const TableTemplate &TableModel::table() const
{
    return m_session.form().tables()[static_cast<std::size_t>(m_table)];
}

int TableModel::bodyRowCount() const
{
    return table().rowCount() - table().frozenRows();
}

int TableModel::bodyColumnCount() const
{
    return table().columnCount() - table().frozenColumns();
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : bodyRowCount() + (hasCheckRow() ? 1 : 0);
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : bodyColumnCount() + (hasCheckColumn() ? 1 : 0);
}

const GridCell &TableModel::gridCell(const QModelIndex &index) const
{
    return table().at(index.row() + table().frozenRows(), index.column() + table().frozenColumns());
}

std::optional<CellIndex> TableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= bodyRowCount() || index.column() >= bodyColumnCount())
        return std::nullopt;
    return gridCell(index).cell;
}

std::vector<CellIndex> TableModel::cellsAt(const QModelIndexList &indexes) const
{
    std::set<CellIndex> cells;
    for (const QModelIndex &index : indexes) {
        if (const std::optional<CellIndex> cell = cellAt(index))
            cells.insert(*cell);
    }
    return {cells.begin(), cells.end()};
}

std::vector<CellIndex> TableModel::cells() const
{
    std::vector<CellIndex> cells;
    for (std::size_t i = 0; i < m_session.form().cells().size(); ++i) {
        if (m_session.form().cells()[i].table == m_table)
            cells.push_back(CellIndex(i));
    }
    return cells;
}

QModelIndex TableModel::indexOf(CellIndex cell) const
{
    const CellTemplate &place = m_session.form().cell(cell);
    return place.table == m_table ? index(place.row - table().frozenRows(), place.column - table().frozenColumns())
                                  : QModelIndex();
}

QSize TableModel::span(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= bodyRowCount() || index.column() >= bodyColumnCount())
        return {1, 1};
    const GridCell &place = gridCell(index);
    const bool isItsFirst =
        place.row == index.row() + table().frozenRows() && place.column == index.column() + table().frozenColumns();
    return isItsFirst ? QSize(place.columnSpan, place.rowSpan) : QSize(1, 1);
}

QModelIndex TableModel::firstToDo() const
{
    for (std::size_t i = 0; i < m_session.report().cells.size(); ++i) {
        const CellIndex cell(i);
        if (m_session.form().cell(cell).table == m_table && m_session.report().cell(cell).value.isBlank())
            return indexOf(cell);
    }
    return {};
}

std::vector<int> TableModel::identitiesAt(const QModelIndex &index) const
{
    const bool inCheckRow = index.row() == bodyRowCount();
    const bool inCheckColumn = index.column() == bodyColumnCount();
    if (inCheckRow && !inCheckColumn) {
        const BalancePlace *place = m_layout.checkRowAt(index.column() + table().frozenColumns());
        return place ? place->identities : std::vector<int>();
    }
    if (inCheckColumn && !inCheckRow)
        return m_layout.checkColumn(index.row() + table().frozenRows());
    return {};
}

std::vector<int> TableModel::brokenIdentitiesOf(CellIndex cell) const
{
    std::vector<int> broken;
    for (const int identity : m_session.form().identitiesOf(cell)) {
        if (m_session.checks().balances()[static_cast<std::size_t>(identity)].isBroken())
            broken.push_back(identity);
    }
    return broken;
}

std::vector<CellIndex> TableModel::cellsInvolved(const QModelIndex &index) const
{
    const std::optional<CellIndex> cell = cellAt(index);
    std::vector<CellIndex> cells;
    for (const int identity : cell ? brokenIdentitiesOf(*cell) : identitiesAt(index)) {
        const Identity &rule = m_session.form().identities()[static_cast<std::size_t>(identity)];
        cells.insert(cells.end(), rule.sum.begin(), rule.sum.end());
        cells.insert(cells.end(), rule.equals.begin(), rule.equals.end());
    }
    return cells;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    if (index.row() >= bodyRowCount() || index.column() >= bodyColumnCount())
        return checkData(index, role);
    const GridCell &place = gridCell(index);
    if (place.cell)
        return figureData(*place.cell, role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return place.text;
    case KindRole: return QVariant::fromValue(PlaceKind::Text);
    case GridRoleRole: return static_cast<int>(place.role);
    default: return {};
    }
}

QVariant TableModel::figureData(CellIndex index, int role) const
{
    const Cell &cell = m_session.report().cell(index);
    const Look &look = m_looks[index.toSize()];
    switch (role) {
    case Qt::DisplayRole: return cell.value.toString();
    case Qt::EditRole: return cell.expression.isEmpty() ? cell.value.toString() : cell.expression;
    case Qt::AccessibleTextRole: return CellWords(m_session).spoken(index, brokenIdentitiesOf(index), look.severity);
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::AccessibleDescriptionRole: return CellWords(m_session).besides(index);
    case ThreadRole: return CellWords(m_session).openQuestion(index);
    case LastYearRole: return CellWords(m_session).lastYearsFigure(index);
    case RemarkRole: return CellWords(m_session).remark(index);
    case EquationRole: return CellWords(m_session).equations(brokenIdentitiesOf(index));
    case KindRole: return QVariant::fromValue(PlaceKind::Figure);
    case BrokenRole: return look.isBroken;
    case SuspectRole: return look.isSuspect;
    case ComputedRole: return cell.computed;
    case SeverityRole: return look.severity < 0 ? QVariant() : QVariant(look.severity);
    case StateRole: break;
    default: return {};
    }
    if (cell.value.isBlank())
        return QVariant::fromValue(PlaceState::Blank);
    if (cell.value.isMark())
        return QVariant::fromValue(PlaceState::Mark);
    if (cell.value.isRaw())
        return QVariant::fromValue(PlaceState::Raw);
    const bool isZero =
        cell.value.wholeNumber() == 0 || (cell.value.amount() && cell.value.amount()->toMillionths() == 0);
    return QVariant::fromValue(isZero ? PlaceState::Zero : PlaceState::Number);
}

QVariant TableModel::checkData(const QModelIndex &index, int role) const
{
    const std::vector<int> identities = identitiesAt(index);
    if (identities.empty())
        return role == KindRole ? QVariant::fromValue(PlaceKind::Nothing) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return checkText(identities);
    case Qt::AccessibleTextRole: return checkText(identities) + u' ' + CellWords(m_session).equations(identities);
    case Qt::ToolTipRole:
    case EquationRole: return CellWords(m_session).equations(identities);
    case KindRole: return QVariant::fromValue(PlaceKind::Check);
    case StateRole: return QVariant::fromValue(checkState(identities));
    default: return {};
    }
}

PlaceState TableModel::checkState(const std::vector<int> &identities) const
{
    const auto balance = [this](int identity) {
        return m_session.checks().balances()[static_cast<std::size_t>(identity)];
    };
    if (std::ranges::any_of(identities, [&](int identity) { return balance(identity).isBroken(); }))
        return PlaceState::Broken;
    const bool isOpen = std::ranges::any_of(identities, [&](int identity) { return balance(identity).isOpen; });
    return isOpen ? PlaceState::Open : PlaceState::Fine;
}

QString TableModel::checkText(const std::vector<int> &identities) const
{
    for (const int identity : identities) {
        const Balance &balance = m_session.checks().balances()[static_cast<std::size_t>(identity)];
        if (!balance.isBroken())
            continue;
        const qint64 difference = balance.difference();
        return tr("off %1", "difference of a balance rule")
            .arg((difference > 0 ? QStringLiteral("+") : QString()) + QString::number(difference));
    }
    return checkState(identities) == PlaceState::Open ? QStringLiteral("…") : QStringLiteral("✓");
}

QString TableModel::toolTip(CellIndex cell) const
{
    const CellWords words(m_session);
    QStringList parts{words.remark(cell), words.equations(brokenIdentitiesOf(cell)), words.besides(cell)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

bool TableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<CellIndex> cell = cellAt(index);
    if (role != Qt::EditRole || !cell)
        return false;
    m_session.enterText(*cell, value.toString());
    return true;
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (cellAt(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable |
               (m_session.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsEditable);
    if (!index.isValid())
        return Qt::NoItemFlags;
    return identitiesAt(index).empty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

std::vector<TableModel::Look> TableModel::looks() const
{
    std::vector<Look> looks(m_session.form().cells().size());
    for (const Finding &finding : m_session.checks().findings()) {
        if (!isToDo(finding) && !isAccepted(finding, m_session.report()))
            lookAt(finding, looks);
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const CellTemplate &cell = m_session.form().cells()[i];
        looks[i].isBroken = cell.table == m_table && isInBrokenIdentity(CellIndex(i));
    }
    return looks;
}

// A broken identity speaks for all its cells and shows as such; its proposals name the suspects.
void TableModel::lookAt(const Finding &finding, std::vector<Look> &looks) const
{
    const auto look = [&](const CellId &id) -> Look * {
        const std::optional<CellIndex> cell = m_session.form().find(id);
        return cell && m_session.form().cell(*cell).table == m_table ? &looks[cell->toSize()] : nullptr;
    };
    if (!finding.proposals.empty()) {
        for (const CellChange &change : finding.proposals.front().changes) {
            if (Look *suspect = look(change.cell))
                suspect->isSuspect = true;
        }
    }
    if (m_balanceChecks.contains(finding.check.toString()))
        return;
    for (const CellId &id : finding.cells) {
        const int severity = static_cast<int>(finding.severity);
        if (Look *concerned = look(id))
            concerned->severity = concerned->severity < 0 ? severity : std::min(concerned->severity, severity);
    }
}

std::vector<bool> TableModel::brokenIdentities() const
{
    std::vector<bool> broken;
    broken.reserve(m_session.form().identities().size());
    for (const Balance &balance : m_session.checks().balances())
        broken.push_back(balance.isBroken());
    return broken;
}

bool TableModel::isInBrokenIdentity(CellIndex cell) const
{
    return std::ranges::any_of(m_session.form().identitiesOf(cell), [this](int identity) {
        return m_session.checks().balances()[static_cast<std::size_t>(identity)].isBroken();
    });
}

// Findings follow at once; what the edit changes is told together with what they change.
void TableModel::onCellsChanged(const std::vector<CellIndex> &cells)
{
    for (const CellIndex cell : cells) {
        if (m_session.form().cell(cell).table != m_table)
            continue;
        m_isToTell[cell.toSize()] = true;
        const std::optional<qint64> figure = m_session.checks().sheet().figure(cell);
        if (figure == std::exchange(m_figures[cell.toSize()], figure))
            continue;
        for (const int identity : m_session.form().identitiesOf(cell))
            m_isTouched[static_cast<std::size_t>(identity)] = true;
    }
}

void TableModel::onFindingsChanged()
{
    const std::vector<Look> before = std::exchange(m_looks, looks());
    const std::vector<bool> wasBroken = std::exchange(m_isBroken, brokenIdentities());
    for (std::size_t identity = 0; identity < m_isTouched.size(); ++identity) {
        if (m_isTouched[identity] && (wasBroken[identity] || m_isBroken[identity]))
            tellCellsOf(identity);
    }
    announceCells(before);
    announceChecks();
    m_isTouched.assign(m_isTouched.size(), false);
}

// Each of them says the whole equation, with figures of which one has changed.
void TableModel::tellCellsOf(std::size_t identity)
{
    const Identity &rule = m_session.form().identities()[identity];
    for (const std::vector<CellIndex> *side : {&rule.sum, &rule.equals}) {
        for (const CellIndex cell : *side)
            m_isToTell[cell.toSize()] = m_session.form().cell(cell).table == m_table;
    }
}

void TableModel::announceCells(const std::vector<Look> &before)
{
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        if (!m_isToTell[i] && m_looks[i] == before[i])
            continue;
        m_isToTell[i] = false;
        const QModelIndex first = indexOf(CellIndex(i));
        const QSize reach = span(first);
        emit dataChanged(first, index(first.row() + reach.height() - 1, first.column() + reach.width() - 1));
    }
}

void TableModel::announceChecks()
{
    const auto isTouched = [this](const std::vector<int> &identities) {
        return std::ranges::any_of(
            identities, [this](int identity) -> bool { return m_isTouched[static_cast<std::size_t>(identity)]; });
    };
    for (const BalancePlace &place : m_layout.checkRow()) {
        const int first = place.column - table().frozenColumns();
        if (isTouched(place.identities))
            emit dataChanged(index(bodyRowCount(), first), index(bodyRowCount(), first + place.columnSpan - 1));
    }
    for (int row = 0; hasCheckColumn() && row < bodyRowCount(); ++row) {
        const QModelIndex check = index(row, bodyColumnCount());
        if (isTouched(m_layout.checkColumn(row + table().frozenRows())))
            emit dataChanged(check, check);
    }
}

} // namespace gouji
