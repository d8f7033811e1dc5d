// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/xlsx/xlsxcontent.h"

#include "model/formats/xlsx/bookparts.h"

#include <map>

namespace gouji {
namespace {

/// Reads the cells of one sheet that lie in its print area.
class SheetReading
{
public:
    SheetReading(const BookParts &book, const SheetArea &area)
        : m_book(book)
        , m_area(area)
        , m_texts(static_cast<std::size_t>(area.rows() * area.columns()))
        , m_covered(m_texts.size())
    {}

    Result<VisibleTable> read(const QByteArray &part)
    {
        QXmlStreamReader xml(part);
        bool isOk = true;
        while (!xml.atEnd() && isOk) {
            xml.readNext();
            if (isSheetElement(xml, QLatin1String("c")))
                isOk = readCell(xml);
            else if (isSheetElement(xml, QLatin1String("mergeCell")))
                isOk = merge(SheetArea::fromReference(xml.attributes().value(QLatin1String("ref"))));
        }
        if (!isOk || xml.hasError())
            return damagedContainer(QStringLiteral("a sheet, line %1").arg(xml.lineNumber()));
        return table();
    }

private:
    std::size_t position(int row, int column) const
    {
        return static_cast<std::size_t>((row - m_area.firstRow) * m_area.columns() + column - m_area.firstColumn);
    }

    bool readCell(QXmlStreamReader &xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        const std::optional<SheetArea> place = SheetArea::fromReference(attributes.value(QLatin1String("r")));
        const QString type = attributes.value(QLatin1String("t")).toString();
        const std::size_t style = attributes.value(QLatin1String("s")).toUInt();
        QString value;
        while (xml.readNextStartElement()) {
            if (isSheetElement(xml, QLatin1String("v")))
                value = xml.readElementText();
            else if (isSheetElement(xml, QLatin1String("is")))
                value = sheetTextOf(xml);
            else
                xml.skipCurrentElement();
        }
        if (place && m_area.contains(place->firstRow, place->firstColumn))
            m_texts[position(place->firstRow, place->firstColumn)] = shown(value, type, style);
        return place.has_value();
    }

    QString shown(const QString &value, const QString &type, std::size_t style) const
    {
        if (type == u"s")
            return m_book.texts.value(value.toInt());
        const bool isNumber = (type.isEmpty() || type == u"n") && !value.isEmpty();
        const int decimals = isNumber && style < m_book.decimals.size() ? m_book.decimals[style] : -1;
        return decimals < 0 ? value : QString::number(value.toDouble(), 'f', decimals);
    }

    bool merge(const std::optional<SheetArea> &area)
    {
        if (!area)
            return false;
        for (int row = area->firstRow; row <= area->lastRow; ++row) {
            for (int column = area->firstColumn; column <= area->lastColumn; ++column) {
                if (!m_area.contains(row, column))
                    continue;
                if (m_covered[position(row, column)])
                    return false;
                m_covered[position(row, column)] = true;
            }
        }
        m_merges[{area->firstRow, area->firstColumn}] = *area;
        return true;
    }

    VisibleTable table() const
    {
        VisibleTable table;
        for (int row = m_area.firstRow; row <= m_area.lastRow; ++row) {
            for (int column = m_area.firstColumn; column <= m_area.lastColumn; ++column) {
                const auto merged = m_merges.find({row, column});
                const bool isMerged = merged != m_merges.end();
                if (m_covered[position(row, column)] && !isMerged)
                    continue;
                table.cells.push_back({row - m_area.firstRow, column - m_area.firstColumn,
                                       isMerged ? merged->second.rows() : 1, isMerged ? merged->second.columns() : 1,
                                       m_texts[position(row, column)]});
            }
        }
        return table;
    }

    const BookParts &m_book;
    const SheetArea m_area;
    std::vector<QString> m_texts;
    std::vector<bool> m_covered;
    std::map<std::pair<int, int>, SheetArea> m_merges;
};

} // namespace

Result<VisibleContent> readXlsxContent(const QByteArray &xlsx)
{
    const Result<ZipReader> container = ZipReader::open(xlsx);
    if (!container)
        return container.error();
    const Result<BookParts> book = BookParts::read(*container);
    if (!book)
        return book.error();
    VisibleContent content;
    for (const PrintedSheet &sheet : book->sheets) {
        const Result<VisibleTable> table = SheetReading(*book, sheet.area).read(container->part(sheet.part));
        if (!table)
            return table.error();
        content.blocks.emplace_back(*table);
    }
    return content;
}

} // namespace gouji
