// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/tableparts.h"

#include "model/text/blanks.h"

#include <cmath>

namespace gouji {
namespace {

constexpr double sameEdge = 4; ///< points

/// A field by its edges, which all parts share once they are laid below one another.
struct Field
{
    double left = 0;
    double right = 0;
    int row = 0;
    int rowSpan = 1;
    QString text;
    SourcePlace place;
};

QString withoutBlanks(QString text)
{
    text.removeIf(isBlank);
    return text;
}

bool isSameEdge(double a, double b)
{
    return std::abs(a - b) <= sameEdge;
}

/// A heading of a row that begins its own: （四）, 4., 四、.
bool beginsNumbered(QStringView text)
{
    constexpr QStringView numerals = u"一二三四五六七八九十0123456789（(";
    return !text.isEmpty() && numerals.contains(text.front());
}

std::vector<Field> fieldsOf(const TablePart &part, double shift)
{
    std::vector<Field> fields;
    for (size_t i = 0; i < part.grid.cells.size(); ++i) {
        const RuledField &cell = part.grid.cells[i];
        const Box box = part.grid.boxOf(cell);
        fields.push_back({box.left + shift, box.right + shift, cell.row, cell.rowSpan, part.texts[qsizetype(i)],
                          placeOf(part.page, box)});
    }
    return fields;
}

/// The fields that begin in a row, when they fill it alone.
std::vector<const Field *> rowOf(const std::vector<Field> &fields, int row)
{
    std::vector<const Field *> found;
    for (const Field &field : fields) {
        if (field.row == row)
            found.push_back(&field);
    }
    std::ranges::sort(found, {}, [](const Field *field) { return field->left; });
    return found;
}

bool isSameRow(const std::vector<Field> &first, const std::vector<Field> &second, int row)
{
    const std::vector<const Field *> a = rowOf(first, row);
    const std::vector<const Field *> b = rowOf(second, row);
    return std::ranges::equal(a, b, [](const Field *x, const Field *y) {
        return isSameEdge(x->left, y->left) && isSameEdge(x->right, y->right) && x->rowSpan == y->rowSpan &&
               withoutBlanks(x->text) == withoutBlanks(y->text);
    });
}

bool hasWords(const std::vector<Field> &fields, int row)
{
    return std::ranges::any_of(rowOf(fields, row), [](const Field *field) {
        return std::ranges::any_of(field->text, [](QChar c) { return c.isLetter(); });
    });
}

/// How many rows at the top of a part stand at the top of the table already.
int repeatedRows(const std::vector<Field> &table, const std::vector<Field> &part, int partRows)
{
    int rows = 0;
    while (rows < partRows && isSameRow(table, part, rows) && (rows > 0 || hasWords(part, rows)))
        ++rows;
    const auto isCut = [&rows](const Field &field) { return field.row < rows && field.row + field.rowSpan > rows; };
    while (rows > 0 && std::ranges::any_of(part, isCut))
        --rows;
    return rows;
}

/// Puts the parts below one another.
class TableJoiner
{
public:
    void add(const TablePart &part);
    JoinedTable take();

private:
    bool goesOn(const Field &above, const Field &below) const;
    bool joinCut(Field &below);
    size_t columnAt(double x) const;

    std::vector<Field> m_fields;
    std::vector<double> m_edges;
    double m_left = 0;
    int m_rows = 0;
    int m_repeated = 0;
};

/// Whether the upper field, which ends where the page does, is the beginning of the lower one.
bool TableJoiner::goesOn(const Field &above, const Field &below) const
{
    const bool isBelow = above.row + above.rowSpan == m_rows && isSameEdge(above.left, below.left) &&
                         isSameEdge(above.right, below.right);
    if (!isBelow || (above.rowSpan == 1 && below.rowSpan == 1))
        return false;
    const QString upper = withoutBlanks(above.text);
    const QString lower = withoutBlanks(below.text);
    const bool isLabelAgain = upper.isEmpty() || lower.isEmpty() || upper == lower;
    return isLabelAgain || (above.rowSpan > 1 && below.rowSpan > 1 && !beginsNumbered(lower));
}

bool TableJoiner::joinCut(Field &below)
{
    const auto above = std::ranges::find_if(m_fields, [&](const Field &field) { return goesOn(field, below); });
    if (above == m_fields.end())
        return false;
    above->rowSpan += below.rowSpan;
    if (withoutBlanks(above->text) != withoutBlanks(below.text))
        above->text += below.text;
    return true;
}

void TableJoiner::add(const TablePart &part)
{
    const bool isFirst = m_fields.empty();
    m_left = isFirst ? part.grid.xs.front() : m_left;
    std::vector<Field> fields = fieldsOf(part, m_left - part.grid.xs.front());
    const int repeated = isFirst ? 0 : repeatedRows(m_fields, fields, part.grid.rows());
    std::vector<Field> added;
    for (Field &field : fields) {
        const bool isTop = field.row == repeated;
        const bool isRepeated = field.row < repeated;
        field.row += m_rows - repeated;
        if (!isRepeated && (isFirst || !isTop || !joinCut(field)))
            added.push_back(std::move(field));
    }
    std::ranges::move(added, std::back_inserter(m_fields));
    m_rows += part.grid.rows() - repeated;
    m_repeated += repeated;
}

size_t TableJoiner::columnAt(double x) const
{
    const auto distance = [x](double edge) { return std::abs(edge - x); };
    return static_cast<size_t>(std::ranges::min_element(m_edges, {}, distance) - m_edges.begin());
}

JoinedTable TableJoiner::take()
{
    std::vector<double> edges;
    for (const Field &field : m_fields) {
        edges.push_back(field.left);
        edges.push_back(field.right);
    }
    std::ranges::sort(edges);
    for (const double edge : edges) {
        if (m_edges.empty() || edge - m_edges.back() > sameEdge)
            m_edges.push_back(edge);
    }
    std::ranges::stable_sort(m_fields, {}, [](const Field &field) { return std::pair(field.row, field.left); });
    JoinedTable joined;
    joined.repeatedRows = m_repeated;
    joined.table.rows.resize(size_t(m_rows));
    for (Field &field : m_fields) {
        SourceRow &row = joined.table.rows[size_t(field.row)];
        const int span = int(columnAt(field.right)) - int(columnAt(field.left));
        row.place = row.fields.empty() ? field.place : row.place;
        row.fields.push_back({std::move(field.text), std::move(field.place), field.rowSpan, std::max(span, 1)});
    }
    return joined;
}

} // namespace

bool mayGoOn(const TablePart &above, const TablePart &below)
{
    constexpr double sameWidth = 8;
    return std::abs(above.grid.box().width() - below.grid.box().width()) <= sameWidth;
}

JoinedTable joinedTable(const std::vector<TablePart> &parts)
{
    TableJoiner joiner;
    for (const TablePart &part : parts)
        joiner.add(part);
    return joiner.take();
}

SourcePlace placeOf(int page, const Box &box)
{
    const auto number = [](double value) { return QString::number(std::lround(value)); };
    SourcePlace place;
    place.page = page;
    place.coordinates =
        QStringList{number(box.left), number(box.top), number(box.width()), number(box.height())}.join(u' ');
    return place;
}

} // namespace gouji
