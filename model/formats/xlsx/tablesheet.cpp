// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/tablesheet.h"

#include "model/formats/office/columnwidths.h"
#include "model/formats/xlsx/sheetnumber.h"

#include <algorithm>
#include <numeric>

#include <xlsxwriter.h>

namespace gouji {
namespace {

constexpr int digitPixels = 8; // of the sheets' font
constexpr int letterPixels = 15;
constexpr int padding = 8;
constexpr int checkPixels = 150;
constexpr int widestUpright = 900; // what is wider would be printed too small
constexpr double linePoints = 14.5;
constexpr qsizetype longestPageHeader = 240;

/// Writes one sheet; knows how wide its columns are.
class TableSheet
{
public:
    TableSheet(Workbook &book, const OutlineTable &table, const SheetMap &map)
        : m_book(book)
        , m_table(table)
        , m_map(map)
        , m_checks(SheetChecks::of(map, table.index))
        , m_sheet(book.addSheet(map.names()[table.index]))
    {}

    void write(const QString &heading);

private:
    void setColumns();
    void setRows();
    void setView();
    void setPage(const QString &heading);
    void writeCell(const OutlineCell &cell);
    void writeChecks();
    void colourVerdicts();
    int widthOf(const SheetPlace &place) const;
    double heightFor(const QString &text, int pixels) const;

    Workbook &m_book;
    const OutlineTable &m_table;
    const SheetMap &m_map;
    const SheetChecks m_checks;
    lxw_worksheet *m_sheet;
    std::vector<int> m_pixels; ///< of the columns, those of the checks included
};

SheetPlace placeOf(const OutlineCell &cell)
{
    return {cell.row, cell.column, cell.rowSpan, cell.columnSpan};
}

int pixelsFor(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int pixels, QChar c) {
        return pixels + (c.unicode() < 0x2000 ? digitPixels : letterPixels);
    });
}

void TableSheet::write(const QString &heading)
{
    setColumns();
    setRows();
    for (const OutlineRow &row : m_table.rows) {
        for (const OutlineCell &cell : row.cells)
            writeCell(cell);
    }
    writeChecks();
    setView();
    setPage(heading);
}

/// What a column must be as wide as: a figure whole, a header four characters a line.
int leastWidth(const OutlineCell &cell)
{
    constexpr qsizetype charactersOfHeader = 4;
    constexpr qsizetype charactersOfFigure = 20;
    if (cell.columnSpan > 1)
        return 0;
    if (cell.role == GridRole::Header)
        return pixelsFor(cell.text.first(std::min(charactersOfHeader, cell.text.size()))) + padding;
    return cell.cell ? pixelsFor(cell.text.first(std::min(charactersOfFigure, cell.text.size()))) + padding : 0;
}

/// As wide as on paper, wider where a figure or a header needs it.
void TableSheet::setColumns()
{
    for (const Centipoints width : columnWidths(m_table))
        m_pixels.push_back(width * 96 / 7200);
    for (const OutlineRow &row : m_table.rows) {
        for (const OutlineCell &cell : row.cells) {
            int &pixels = m_pixels[static_cast<std::size_t>(cell.column)];
            pixels = std::max(pixels, leastWidth(cell));
        }
    }
    int last = m_table.columns;
    for (const SheetLabel &label : m_checks.labels)
        last = std::max(last, label.place.column);
    for (int column = m_table.columns; column <= last; ++column)
        m_pixels.push_back(column == m_table.columns ? letterPixels : checkPixels);
    for (std::size_t column = 0; column < m_pixels.size(); ++column) {
        const auto index = static_cast<lxw_col_t>(column);
        worksheet_set_column_pixels(m_sheet, index, index, static_cast<uint32_t>(m_pixels[column]), nullptr);
    }
}

int TableSheet::widthOf(const SheetPlace &place) const
{
    const auto first = m_pixels.begin() + place.column;
    return std::accumulate(first, first + place.columnSpan, 0);
}

double TableSheet::heightFor(const QString &text, int pixels) const
{
    const int perLine = std::max(1, (pixels - padding) / letterPixels) * letterPixels;
    const int lines = std::max(1, (pixelsFor(text) + perLine - 1) / perLine);
    return lines * linePoints + 4;
}

/// Programs make rows fit only where no cell is merged, so that their heights are worked out here.
void TableSheet::setRows()
{
    std::map<int, double> heights;
    const auto need = [&heights](int row, double height) { heights[row] = std::max(heights[row], height); };
    for (const OutlineRow &row : m_table.rows) {
        for (const OutlineCell &cell : row.cells) {
            need(cell.row, linePoints + 6);
            if (cell.rowSpan == 1 && !cell.cell)
                need(cell.row, heightFor(cell.text, widthOf(placeOf(cell))));
        }
    }
    for (const SheetCheck &check : m_checks.checks)
        need(check.place.row, 2 * linePoints * (check.place.column < m_table.columns ? 1 : 0));
    for (const SheetLabel &label : m_checks.labels) {
        if (label.place.column < m_table.columns)
            need(label.place.row, heightFor(label.text, widthOf(label.place)));
    }
    for (const auto &[row, height] : heights)
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), height, nullptr);
}

void TableSheet::writeCell(const OutlineCell &cell)
{
    SheetStyle style;
    const bool isLabel = cell.role == GridRole::Label || cell.role == GridRole::Group;
    style.align = isLabel && !cell.isVertical ? SheetStyle::Align::Left : SheetStyle::Align::Centre;
    style.isVertical = cell.isVertical;
    style.isWrapped = !cell.cell && !cell.isVertical;
    if (!cell.cell) {
        m_book.writeText(m_sheet, placeOf(cell), cell.text, style);
        return;
    }
    const CellKind kind = m_map.form().cell(*cell.cell).kind;
    if (const std::optional<SheetNumber> number = SheetNumber::fromText(cell.text, kind)) {
        style.numberFormat = decimalFormat(number->decimals);
        m_book.writeNumber(m_sheet, placeOf(cell), number->value, style);
        return;
    }
    // A blank is there to be filled in: what is typed into it is to be a number.
    if (cell.text.isEmpty())
        style.numberFormat = kind == CellKind::Amount ? "General" : decimalFormat(0);
    m_book.writeText(m_sheet, placeOf(cell), cell.text, style);
}

void TableSheet::writeChecks()
{
    SheetStyle label;
    label.align = SheetStyle::Align::Left;
    label.isWrapped = true;
    for (const SheetLabel &place : m_checks.labels)
        m_book.writeText(m_sheet, place.place, place.text, label);
    for (const SheetCheck &check : m_checks.checks)
        m_book.writeFormula(m_sheet, check.place, check.formula, check.verdict);
    if (!m_checks.summary)
        return;
    m_book.writeFormula(m_sheet, m_checks.summary->place, m_checks.summary->formula, m_checks.summary->verdict);
    colourVerdicts();
}

/// What fails is red, whatever the verdict was when the file was written.
void TableSheet::colourVerdicts()
{
    QByteArray words = brokenVerdict.toUtf8();
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_TEXT;
    rule.criteria = LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING;
    rule.value_string = words.data();
    rule.format = m_book.alarmFormat();
    const auto mark = [&](const SheetPlace &place) {
        worksheet_conditional_format_cell(m_sheet, static_cast<lxw_row_t>(place.row),
                                          static_cast<lxw_col_t>(place.column), &rule);
    };
    for (const SheetCheck &check : m_checks.checks)
        mark(check.place);
    mark(m_checks.summary->place);
}

void TableSheet::setView()
{
    const TableTemplate &grid = m_map.form().tables()[static_cast<std::size_t>(m_table.index)];
    if (grid.frozenRows() > 0 || grid.frozenColumns() > 0)
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(grid.frozenRows()),
                               static_cast<lxw_col_t>(grid.frozenColumns()));
}

void TableSheet::setPage(const QString &heading)
{
    worksheet_set_paper(m_sheet, 9); // A4
    const bool isWide = widthOf({0, 0, 1, m_table.columns}) > widestUpright;
    isWide ? worksheet_set_landscape(m_sheet) : worksheet_set_portrait(m_sheet);
    worksheet_set_margins(m_sheet, 28 / 25.4, 26 / 25.4, 37 / 25.4, 35 / 25.4);
    worksheet_center_horizontally(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_print_area(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.rows.size() - 1),
                         static_cast<lxw_col_t>(m_table.columns - 1));
    if (m_table.frozenRows > 0)
        worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(m_table.frozenRows - 1));
    QString header = heading;
    header = QStringLiteral("&C") + header.replace(u'&', QStringLiteral("&&"));
    if (header.size() <= longestPageHeader)
        worksheet_set_header(m_sheet, header.toUtf8().constData());
    worksheet_set_footer(m_sheet, "&C— &P —");
}

} // namespace

void writeTableSheet(Workbook &book, const OutlineTable &table, const SheetMap &map, const QString &heading)
{
    TableSheet(book, table, map).write(heading);
}

} // namespace gouji
