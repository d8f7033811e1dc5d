// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmltable.h"

#include "model/formats/html/cellheaders.h"
#include "model/formats/office/columnwidths.h"

#include <numeric>

namespace gouji {
namespace {

QString spanOf(int span)
{
    return span > 1 ? QString::number(span) : QString();
}

/// Headers above name columns, labels name rows.
QString scopeOf(const OutlineCell &cell)
{
    const bool isAbove = cell.role == GridRole::Header || cell.role == GridRole::Band;
    return isAbove ? QStringLiteral("col") : QStringLiteral("row");
}

/// The share of each column in the width, in tenths of a percent.
std::vector<int> sharesOf(const OutlineTable &table)
{
    const std::vector<Centipoints> widths = columnWidths(table);
    const Centipoints all = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    std::vector<int> shares;
    shares.reserve(widths.size());
    for (const Centipoints width : widths)
        shares.push_back((width * 1000 + all / 2) / all);
    return shares;
}

/// Bodies begin where a band does, so that what belongs together stands together.
const char *groupOf(const OutlineTable &table, int row)
{
    if (row < table.frozenRows)
        return "thead";
    return "tbody";
}

bool beginsGroup(const OutlineTable &table, int row)
{
    return row == 0 || row == table.frozenRows || table.rows[static_cast<std::size_t>(row)].kind == RowKind::Band;
}

/// Where a header of a narrow column may be broken: two and two (商业/企业), and behind the number of a group. Empty: it is
/// broken anywhere.
QStringList piecesOf(const OutlineCell &cell)
{
    constexpr qsizetype longest = 8;
    const qsizetype number = cell.text.indexOf(u'）') + 1;
    if (cell.role == GridRole::Group && cell.columnSpan == 1 && number > 0)
        return {cell.text.first(number), cell.text.sliced(number)};
    QStringList pieces;
    const bool isPaired = cell.text.size() % 2 == 0 && cell.text.size() <= longest;
    if (cell.role == GridRole::Header && cell.columnSpan == 1 && isPaired) {
        for (qsizetype at = 0; at < cell.text.size(); at += 2)
            pieces.append(cell.text.sliced(at, 2));
    }
    return pieces;
}

/// One table, dressed for a page of our own or for somebody else's.
class TableWriter
{
public:
    TableWriter(HtmlMarkup &html, const OutlineTable &table) : m_html(html), m_table(table), m_headers(table) {}
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    void write()
    {
        openTable();
        for (int row = 0; row < static_cast<int>(m_table.rows.size()); ++row) {
            if (beginsGroup(m_table, row)) {
                closeGroup();
                m_group = groupOf(m_table, row);
                m_html.open(m_group);
                m_html.endLine();
            }
            writeRow(m_table.rows[static_cast<std::size_t>(row)]);
        }
        closeGroup();
        m_html.line("</table>");
    }

protected:
    virtual void openTable() = 0;
    virtual void openCell(const char *element, const OutlineCell &cell) = 0;
    virtual void writeText(const OutlineCell &cell) { m_html.text(cell.text); }

    HtmlMarkup &m_html;
    const OutlineTable &m_table;
    const CellHeaders m_headers;

private:
    void writeRow(const OutlineRow &row)
    {
        m_html.open("tr");
        for (const OutlineCell &cell : row.cells) {
            const char *element = CellHeaders::isHeader(m_table, cell) ? "th" : "td";
            openCell(element, cell);
            writeText(cell);
            m_html.close(element);
        }
        m_html.close("tr");
        m_html.endLine();
    }

    void closeGroup()
    {
        if (!m_group)
            return;
        m_html.close(m_group);
        m_html.endLine();
    }

    const char *m_group = nullptr;
};

class PageTable : public TableWriter
{
public:
    using TableWriter::TableWriter;

private:
    void openTable() override
    {
        const QString further = m_table.isFormTable ? QString() : QStringLiteral("further");
        const QString label = m_table.isFormTable ? m_table.section : QString();
        m_html.open("table", {{"class", further}, {"aria-labelledby", label}});
        m_html.open("colgroup");
        for (const int share : sharesOf(m_table)) {
            m_html.open("col", {{"style", QStringLiteral("width:%1.%2%").arg(share / 10).arg(share % 10)}});
        }
        m_html.close("colgroup");
        m_html.endLine();
    }

    void openCell(const char *element, const OutlineCell &cell) override
    {
        const bool isHeader = CellHeaders::isHeader(m_table, cell);
        const QString headers = m_headers.headersOf(cell);
        const QString broken = piecesOf(cell).isEmpty() ? QString() : QStringLiteral("pieces");
        m_html.open(element, {{"id", m_headers.idOf(cell)},
                              {"class", cell.isVertical ? QStringLiteral("upright") : broken},
                              {"rowspan", spanOf(cell.rowSpan)},
                              {"colspan", spanOf(cell.columnSpan)},
                              {"scope", isHeader ? scopeOf(cell) : QString()},
                              {"headers", headers.isEmpty() ? QString() : headers}});
    }

    void writeText(const OutlineCell &cell) override
    {
        const QStringList pieces = cell.isVertical ? QStringList() : piecesOf(cell);
        if (pieces.isEmpty())
            m_html.text(cell.text);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                m_html.open("wbr");
            m_html.text(pieces[i]);
        }
    }
};

class PlainTable : public TableWriter
{
public:
    PlainTable(HtmlMarkup &html, const OutlineTable &table) : TableWriter(html, table), m_shares(sharesOf(table)) {}

private:
    void openTable() override
    {
        m_html.open("table", {{"border", QStringLiteral("1")},
                              {"cellspacing", QStringLiteral("0")},
                              {"cellpadding", QStringLiteral("4")},
                              {"width", QStringLiteral("100%")},
                              {"align", QStringLiteral("center")},
                              {"style", QStringLiteral("border-collapse:collapse")}});
        m_html.endLine();
    }

    void openCell(const char *element, const OutlineCell &cell) override
    {
        const bool isHeader = CellHeaders::isHeader(m_table, cell);
        const bool isLeft = !m_table.isFormTable || (isHeader && scopeOf(cell) == u"row" && !cell.isVertical);
        m_html.open(element, {{"rowspan", spanOf(cell.rowSpan)},
                              {"colspan", spanOf(cell.columnSpan)},
                              {"scope", isHeader ? scopeOf(cell) : QString()},
                              {"align", isLeft ? QStringLiteral("left") : QStringLiteral("center")},
                              {"width", widthOf(cell)},
                              {"style", isHeader ? QStringLiteral("font-weight:normal") : QString()}});
    }

    /// Only where it decides something: of a place in one column. What is upright is as narrow as one character.
    QString widthOf(const OutlineCell &cell) const
    {
        if (cell.isVertical)
            return QStringLiteral("1%");
        const int share = m_shares[static_cast<std::size_t>(cell.column)];
        return cell.columnSpan == 1 ? QStringLiteral("%1%").arg(std::max(1, share / 10)) : QString();
    }

    const std::vector<int> m_shares;
};

} // namespace

void writePageTable(HtmlMarkup &html, const OutlineTable &table)
{
    PageTable(html, table).write();
}

void writePlainTable(HtmlMarkup &html, const OutlineTable &table)
{
    PlainTable(html, table).write();
}

} // namespace gouji
