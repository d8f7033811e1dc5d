// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/sheetgrid.h"

#include "model/formats/source/verdictwords.h"
#include "model/formats/xlsx/bookparts.h"
#include "model/text/blanks.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostCells = 100'000;
constexpr std::size_t mostSpans = 20'000;
constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr int widestGap = 100; ///< blank rows or columns that a merged cell holds together

/// Row and column of `C5`, from 0.
std::optional<std::pair<int, int>> placeOf(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && at < 3 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool isNumber = false;
    const int row = reference.sliced(at).toInt(&isNumber);
    if (at == 0 || !isNumber || row < 1 || row > mostRows || column > mostColumns)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

/// What the exporter writes beside the tables; it is worked out anew.
bool isVerdict(const QString &text)
{
    return text == balancedVerdict || text == openVerdict || text.startsWith(brokenVerdict) || text == rulesLabel ||
           text.startsWith(summaryLabel);
}

class SheetReader
{
public:
    SheetReader(const QByteArray &part, const ForeignBook &book) : m_xml(part), m_book(book) {}

    Result<SheetGrid> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                take();
            if (m_cells > mostCells || m_grid.spans.size() > mostSpans)
                return tooLargeContainer();
        }
        if (m_xml.hasError())
            return damagedContainer(QStringLiteral("a sheet, line %1").arg(m_xml.lineNumber()));
        return std::move(m_grid);
    }

private:
    void take();
    void takeRow();
    void takeCell();
    void merge(QStringView reference);
    QString shown(const QString &value, QStringView type, std::size_t style) const;

    QXmlStreamReader m_xml;
    const ForeignBook &m_book;
    SheetGrid m_grid;
    int m_row = -1;
    int m_column = -1;
    int m_cells = 0;
};

void SheetReader::take()
{
    const auto name = m_xml.name();
    const auto isHidden = [this] {
        const auto value = m_xml.attributes().value(QLatin1String("hidden"));
        return value == u"1" || value == u"true";
    };
    if (name == u"row")
        takeRow();
    else if (name == u"c")
        takeCell();
    else if (name == u"mergeCell")
        merge(m_xml.attributes().value(QLatin1String("ref")));
    if (name == u"row" || name == u"col")
        m_grid.hasHiddenRows = m_grid.hasHiddenRows || isHidden();
}

void SheetReader::takeRow()
{
    bool isNumber = false;
    const int number = m_xml.attributes().value(QLatin1String("r")).toInt(&isNumber);
    m_row = isNumber && number > 0 && number <= mostRows ? number - 1 : m_row + 1;
    m_column = -1;
}

void SheetReader::takeCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const auto place = placeOf(attributes.value(QLatin1String("r")));
    const QString type = attributes.value(QLatin1String("t")).toString();
    const std::size_t style = attributes.value(QLatin1String("s")).toUInt();
    m_row = place ? place->first : m_row;
    m_column = place ? place->second : m_column + 1;
    QString text;
    bool hasFormula = false;
    while (m_xml.readNextStartElement()) {
        hasFormula = hasFormula || m_xml.name() == u"f";
        if (m_xml.name() == u"v")
            text = shown(m_xml.readElementText(), type, style);
        else if (m_xml.name() == u"is")
            text = sheetTextOf(m_xml);
        else
            m_xml.skipCurrentElement();
    }
    text = trimmedOfBlanks(text).toString();
    m_grid.formulasWithoutResult += hasFormula && text.isEmpty() ? 1 : 0;
    if (text.isEmpty() || m_row < 0 || isVerdict(text))
        return;
    ++m_cells;
    m_grid.rows[m_row][m_column] = text;
}

QString SheetReader::shown(const QString &value, QStringView type, std::size_t style) const
{
    if (type == u"s")
        return m_book.texts.value(value.toInt());
    if (type == u"b")
        return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (!type.isEmpty() && type != u"n")
        return value;
    const SheetNumberFormat format = style < m_book.formats.size() ? m_book.formats[style] : SheetNumberFormat();
    return shownNumber(value.trimmed(), format, m_book.counts1904);
}

void SheetReader::merge(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto first = placeOf(reference.first(std::max<qsizetype>(colon, 0)));
    const auto last = placeOf(reference.sliced(colon + 1));
    if (first && last && last->first >= first->first && last->second >= first->second)
        m_grid.spans[*first] = {last->first - first->first + 1, last->second - first->second + 1};
}

/// Runs of used numbers without a gap, or with one that something spans.
std::vector<std::pair<int, int>> runsOf(const std::set<int> &used, const std::vector<std::pair<int, int>> &spans)
{
    const std::vector<int> numbers(used.begin(), used.end());
    std::vector<int> joined(numbers.size() + 1, 0); // a difference array: how many spans hold number i and the next
    for (const auto &[first, last] : spans) {
        const auto from = std::lower_bound(numbers.begin(), numbers.end(), first) - numbers.begin();
        const auto to = std::upper_bound(numbers.begin(), numbers.end(), last) - numbers.begin() - 1;
        if (to > from) {
            ++joined[static_cast<std::size_t>(from)];
            --joined[static_cast<std::size_t>(to)];
        }
    }
    std::vector<std::pair<int, int>> runs;
    int open = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const bool isNext = i > 0 && numbers[i] == numbers[i - 1] + 1;
        const bool isHeld = i > 0 && open > 0 && numbers[i] - numbers[i - 1] <= widestGap;
        if (isNext || isHeld)
            runs.back().second = numbers[i];
        else
            runs.emplace_back(numbers[i], numbers[i]);
        open += joined[i];
    }
    return runs;
}

/// The rows in which a rectangle holds something, and what reaches down in it.
std::vector<std::pair<int, int>> rowRuns(const SheetGrid &grid, const SheetBlock &area)
{
    std::set<int> used;
    for (auto row = grid.rows.lower_bound(area.firstRow); row != grid.rows.end() && row->first <= area.lastRow; ++row) {
        const auto cell = row->second.lower_bound(area.firstColumn);
        if (cell != row->second.end() && cell->first <= area.lastColumn)
            used.insert(row->first);
    }
    std::vector<std::pair<int, int>> spans;
    for (auto span = grid.spans.lower_bound({area.firstRow, 0});
         span != grid.spans.end() && span->first.first <= area.lastRow; ++span) {
        if (span->first.second >= area.firstColumn && span->first.second <= area.lastColumn)
            spans.emplace_back(span->first.first, span->first.first + span->second.rows - 1);
    }
    return runsOf(used, spans);
}

std::vector<std::pair<int, int>> columnRuns(const SheetGrid &grid, int firstRow, int lastRow)
{
    std::set<int> used;
    for (auto row = grid.rows.lower_bound(firstRow); row != grid.rows.end() && row->first <= lastRow; ++row) {
        for (const auto &[column, text] : row->second)
            used.insert(column);
    }
    std::vector<std::pair<int, int>> spans;
    for (auto span = grid.spans.lower_bound({firstRow, 0}); span != grid.spans.end() && span->first.first <= lastRow;
         ++span)
        spans.emplace_back(span->first.second, span->first.second + span->second.columns - 1);
    return runsOf(used, spans);
}

} // namespace

Result<SheetGrid> SheetGrid::read(const QByteArray &part, const ForeignBook &book)
{
    return SheetReader(part, book).read();
}

QString SheetGrid::text(int row, int column) const
{
    const auto found = rows.find(row);
    if (found == rows.end())
        return {};
    const auto cell = found->second.find(column);
    return cell == found->second.end() ? QString() : cell->second;
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row + 1);
}

std::vector<SheetBlock> blocksOf(const SheetGrid &grid)
{
    std::vector<SheetBlock> blocks;
    for (const auto &[top, bottom] : rowRuns(grid, {0, mostRows, 0, mostColumns})) {
        for (const auto &[left, right] : columnRuns(grid, top, bottom)) {
            for (const auto &[first, last] : rowRuns(grid, {top, bottom, left, right}))
                blocks.push_back({first, last, left, right});
        }
    }
    return blocks;
}

} // namespace gouji
