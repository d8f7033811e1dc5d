// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetchecks.h"

#include "model/checks/cellname.h"
#include "model/checks/equationtext.h"

#include <algorithm>
#include <map>

namespace gouji {
namespace {

/// The names of some cells as a sum, shortened where there are many.
QString sumOf(QStringList names)
{
    constexpr qsizetype mostShown = 6;
    if (names.size() > mostShown)
        names = {names[0], names[1], QStringLiteral("…"), names.constLast()};
    return names.join(u'＋');
}

template<typename Name>
QString equationOf(const Identity &identity, Name name)
{
    const auto side = [&name](const std::vector<CellIndex> &cells) {
        QStringList names;
        std::ranges::transform(cells, std::back_inserter(names), name);
        return sumOf(names);
    };
    return side(identity.sum) + u'＝' + side(identity.equals);
}

/// Puts the rules of one table into their places.
class CheckPlacer
{
public:
    CheckPlacer(const SheetMap &map, int table)
        : m_map(map)
        , m_form(map.form())
        , m_table(table)
        , m_grid(map.form().tables()[static_cast<std::size_t>(table)])
        , m_nextRow(m_grid.rowCount() + 1)
    {}

    SheetChecks place()
    {
        for (const Identity &identity : m_form.identities()) {
            if (m_form.cell(identity.equals.front()).table == m_table)
                place(identity);
        }
        labelColumns();
        if (!m_result.checks.empty())
            summarise();
        return std::move(m_result);
    }

private:
    void place(const Identity &identity);
    void add(int row, int column, const Identity &identity);
    int rowFor(const QString &label);
    void labelColumns();
    void summarise();
    bool isAlike(const Identity &identity, int CellTemplate::*position) const;
    QString formulaOf(const Identity &identity) const;
    QString verdictOf(const Identity &identity) const;
    SheetPlace labelPlace(int row) const
    {
        const int columns = std::min(m_grid.columnCount(), 4);
        return {row, 0, 1, m_grid.frozenColumns() > 0 ? m_grid.frozenColumns() : columns};
    }

    const SheetMap &m_map;
    const FormTemplate &m_form;
    int m_table;
    const TableTemplate &m_grid;
    int m_nextRow;
    std::map<int, int> m_checksBeside;        ///< by row
    std::map<int, QStringList> m_namesBeside; ///< by column: what its rules are called
    std::map<QString, int> m_rowsBelow;       ///< by label
    SheetChecks m_result;
};

bool CheckPlacer::isAlike(const Identity &identity, int CellTemplate::*position) const
{
    const CellTemplate &first = m_form.cell(identity.equals.front());
    const auto isLikeFirst = [&](CellIndex index) {
        const CellTemplate &cell = m_form.cell(index);
        return cell.table == m_table && cell.*position == first.*position;
    };
    return std::ranges::all_of(identity.sum, isLikeFirst) && std::ranges::all_of(identity.equals, isLikeFirst);
}

void CheckPlacer::place(const Identity &identity)
{
    const CellTemplate &cell = m_form.cell(identity.equals.front());
    if (isAlike(identity, &CellTemplate::row)) {
        const int column = m_grid.columnCount() + 1 + m_checksBeside[cell.row]++;
        const QString equation = equationOf(identity, [this](CellIndex index) {
            return m_form.cell(index).columnPath.value(m_form.cell(index).columnPath.size() - 1);
        });
        const bool isOfRow = !rowName(m_form, identity.equals.front()).isEmpty();
        m_namesBeside[column].append(isOfRow ? equation : identityPlace(m_form, identity) + u'：' + equation);
        add(cell.row, column, identity);
        return;
    }
    const QString equation = equationOf(identity, [this](CellIndex index) { return shortRowName(m_form, index); });
    if (isAlike(identity, &CellTemplate::column))
        add(rowFor(equation), cell.column, identity);
    else
        add(rowFor(identityPlace(m_form, identity) + u'：' + equation), labelPlace(0).columnSpan, identity);
}

int CheckPlacer::rowFor(const QString &label)
{
    const auto [found, isNew] = m_rowsBelow.try_emplace(label, m_nextRow);
    if (isNew)
        m_result.labels.push_back({labelPlace(m_nextRow++), label});
    return found->second;
}

void CheckPlacer::add(int row, int column, const Identity &identity)
{
    m_result.checks.push_back({{row, column}, formulaOf(identity), verdictOf(identity)});
}

/// Above the rules beside a table stands what they are, where all of a column are the same.
void CheckPlacer::labelColumns()
{
    const int height = std::max(1, m_grid.frozenRows());
    for (auto &[column, names] : m_namesBeside) {
        names.removeDuplicates();
        const QString text = names.size() == 1 ? names.constFirst() : rulesLabel.toString();
        const bool isFree = std::ranges::none_of(m_result.checks, [&, place = column](const SheetCheck &check) {
            return check.place.column == place && check.place.row < height;
        });
        if (isFree)
            m_result.labels.push_back({{0, column, height, 1}, text});
    }
}

QString CheckPlacer::formulaOf(const Identity &identity) const
{
    const QString left = m_map.references(identity.sum, m_table);
    const QString right = m_map.references(identity.equals, m_table);
    return QStringLiteral("=IF(COUNT(%1,%2)<%3,\"%4\",IF(SUM(%1)=SUM(%2),\"%5\",\"%6 \"&(SUM(%1)-SUM(%2))))")
        .arg(left, right)
        .arg(identity.sum.size() + identity.equals.size())
        .arg(openVerdict, balancedVerdict, brokenVerdict);
}

QString CheckPlacer::verdictOf(const Identity &identity) const
{
    qint64 difference = 0;
    const auto add = [&](const std::vector<CellIndex> &cells, int sign) {
        return std::ranges::all_of(cells, [&](CellIndex cell) {
            difference += sign * m_map.figure(cell).value_or(0);
            return m_map.figure(cell).has_value();
        });
    };
    if (!add(identity.sum, 1) || !add(identity.equals, -1))
        return openVerdict.toString();
    return difference == 0 ? balancedVerdict.toString() : QStringLiteral("%1 %2").arg(brokenVerdict).arg(difference);
}

/// One line below all: how many rules fail, or that figures are missing, or that all hold.
void CheckPlacer::summarise()
{
    int lastRow = 0;
    int lastColumn = 0;
    for (const SheetCheck &check : m_result.checks) {
        lastRow = std::max(lastRow, check.place.row);
        lastColumn = std::max(lastColumn, check.place.column);
    }
    const QString all = sheetReference(0, 0) + u':' + sheetReference(lastRow, lastColumn);
    const auto countOf = [this](QStringView verdict) {
        return std::ranges::count_if(m_result.checks,
                                     [verdict](const SheetCheck &check) { return check.verdict.startsWith(verdict); });
    };
    const auto broken = countOf(brokenVerdict);
    const QString formula = QStringLiteral("=IF(COUNTIF(%1,\"%2 *\")>0,COUNTIF(%1,\"%2 *\")&\" 处%2\","
                                           "IF(COUNTIF(%1,\"%3\")>0,\"%3\",\"全部%4\"))")
                                .arg(all, brokenVerdict, openVerdict, balancedVerdict);
    QString verdict = QStringLiteral("%1 处%2").arg(broken).arg(brokenVerdict);
    if (broken == 0)
        verdict = countOf(openVerdict) > 0 ? openVerdict.toString() : QStringLiteral("全部%1").arg(balancedVerdict);
    const int row = m_nextRow;
    const int first = labelPlace(row).columnSpan;
    m_result.labels.push_back({labelPlace(row), summaryLabel.toString()});
    m_result.summary = SheetCheck{{row, first, 1, std::max(1, m_grid.columnCount() - first)}, formula, verdict};
}

} // namespace

SheetChecks SheetChecks::of(const SheetMap &map, int table)
{
    return CheckPlacer(map, table).place();
}

} // namespace gouji
