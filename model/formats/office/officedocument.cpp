// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/officedocument.h"

#include "model/formats/exporting/visiblecontent.h"
#include "model/formats/office/columnwidths.h"
#include "model/text/headings.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

/// The width of a text in hundredths of an em: letters and digits of Latin script take half of one.
int hundredthsOfEm(const QString &text)
{
    const auto narrow = std::ranges::count_if(text, [](QChar c) { return c < u'\u0100'; });
    const auto halves = std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
    return static_cast<int>(100 * (text.size() - narrow - halves) + 50 * narrow);
}

Centipoints widthIn(ParagraphLook look, const QString &text)
{
    const LookStyle &style = styleOf(look);
    return hundredthsOfEm(text) * (style.size + style.letterSpacing) / 100;
}

/// Appends block after block.
class DocumentBuilder
{
public:
    DocumentBuilder() { m_document.styles.assign(lookStyles().begin(), lookStyles().end()); }

    void operator()(const OutlineTitle &title);
    void operator()(const OutlineHeading &heading) { add(ParagraphLook::SectionHeading, heading.text); }
    void operator()(const OutlineParagraph &paragraph);
    void operator()(const OutlinePicture &picture);
    void operator()(const OutlineTable &table);
    void operator()(const ClosingLine &line);

    OfficeDocument finished();

private:
    void add(ParagraphLook look, const QString &text);
    void keepLastParagraphWithClosing();
    void alignTextBelowTitle();
    void placeClosing();
    LookStyle &style(ParagraphLook look);

    OfficeDocument m_document;
    int m_titleLines = 1;
    QString m_closingBody;
    QString m_closingDate;
};

void DocumentBuilder::add(ParagraphLook look, const QString &text)
{
    m_document.blocks.push_back(OfficeParagraph{look, {{text}}});
}

/// A title too long for a line is broken after the body's name, where both parts fit.
void DocumentBuilder::operator()(const OutlineTitle &title)
{
    const auto fits = [](const QString &text) { return widthIn(ParagraphLook::Title, text) <= officepage::typeWidth; };
    const QString rest = title.text.mid(title.body.size());
    const bool isBroken = !fits(title.text) && !title.body.isEmpty() && title.text.startsWith(title.body) &&
                          fits(title.body) && fits(rest) && !rest.isEmpty();
    const Centipoints width = widthIn(ParagraphLook::Title, title.text);
    m_titleLines = isBroken ? 2 : std::max(1, (width + officepage::typeWidth - 1) / officepage::typeWidth);
    if (isBroken)
        m_document.blocks.push_back(OfficeParagraph{ParagraphLook::Title, {{title.body}, {rest, false, true}}});
    else
        add(ParagraphLook::Title, title.text);
}

void DocumentBuilder::operator()(const OutlineParagraph &paragraph)
{
    const std::optional<Heading> heading = headingOf(paragraph.text);
    if (!heading || heading->level != 1 || heading->title.isEmpty() || heading->words.start != 0) {
        add(ParagraphLook::Body, paragraph.text);
        return;
    }
    const qsizetype length = heading->words.length;
    if (length >= paragraph.text.size()) {
        add(ParagraphLook::SubHeading, paragraph.text);
        return;
    }
    m_document.blocks.push_back(
        OfficeParagraph{ParagraphLook::Body, {{paragraph.text.first(length), true}, {paragraph.text.sliced(length)}}});
}

void DocumentBuilder::operator()(const OutlinePicture &picture)
{
    const std::optional<PictureInfo> info = pictureInfo(picture.data);
    if (!info) {
        add(ParagraphLook::Caption, pictureWords(picture));
        return;
    }
    constexpr qint64 pixel = 75; // at 96 to the inch
    const qint64 wide = info->width * pixel;
    const qint64 high = info->height * pixel;
    constexpr qint64 widest = officepage::typeWidth;
    constexpr qint64 highest = officepage::typeHeight - 6000; // leaves room for the caption
    const qint64 width = std::min({wide, widest, std::max<qint64>(wide * highest / high, 1)});
    const qint64 height = std::max<qint64>(high * width / wide, 1);
    m_document.blocks.push_back(OfficePicture{*info, picture.data, picture.caption, static_cast<Centipoints>(width),
                                              static_cast<Centipoints>(height)});
    if (!picture.caption.isEmpty())
        add(ParagraphLook::Caption, picture.caption);
}

void DocumentBuilder::operator()(const OutlineTable &table)
{
    constexpr std::size_t rowsOfATallTable = 20;
    if (!m_document.blocks.empty() && std::holds_alternative<OfficeTable>(m_document.blocks.back()))
        m_document.blocks.push_back(OfficeParagraph{ParagraphLook::Gap, {}});
    const bool isTall = table.rows.size() > rowsOfATallTable;
    m_document.blocks.push_back(OfficeTable{
        table, columnWidths(table), isTall ? officepage::tightRowPadding : officepage::rowPadding, table.isFormTable});
}

void DocumentBuilder::operator()(const ClosingLine &line)
{
    const bool isBody = line.part == ClosingLine::Part::Body;
    if (m_closingBody.isEmpty() && m_closingDate.isEmpty())
        keepLastParagraphWithClosing();
    (isBody ? m_closingBody : m_closingDate) = line.text;
    add(isBody ? ParagraphLook::ClosingBody : ParagraphLook::ClosingDate, line.text);
}

/// No page holds only the closing.
void DocumentBuilder::keepLastParagraphWithClosing()
{
    if (m_document.blocks.empty())
        return;
    if (OfficeParagraph *last = std::get_if<OfficeParagraph>(&m_document.blocks.back()))
        last->keepsWithNext = true;
}

LookStyle &DocumentBuilder::style(ParagraphLook look)
{
    return *std::ranges::find(m_document.styles, look, &LookStyle::look);
}

/// What follows the title begins on a line of the grid, with some air above it.
void DocumentBuilder::alignTextBelowTitle()
{
    const Centipoints pitch = styleOf(ParagraphLook::Body).pitch;
    const Centipoints height = m_titleLines * styleOf(ParagraphLook::Title).pitch;
    const int lines = (height + pitch / 3 + pitch - 1) / pitch;
    style(ParagraphLook::Title).after = lines * pitch - height;
}

/// A name too long to be centred over a date there moves both to the left.
void DocumentBuilder::placeClosing()
{
    LookStyle &body = style(ParagraphLook::ClosingBody);
    LookStyle &date = style(ParagraphLook::ClosingDate);
    const Centipoints character = date.size + date.letterSpacing;
    const Centipoints difference = widthIn(body.look, m_closingBody) - widthIn(date.look, m_closingDate);
    date.rightIndent = std::max(4 * character, 2 * character + difference / 2);
    body.rightIndent = std::max(0, date.rightIndent - difference / 2);
}

OfficeDocument DocumentBuilder::finished()
{
    alignTextBelowTitle();
    placeClosing();
    if (!m_document.blocks.empty() && std::holds_alternative<OfficeTable>(m_document.blocks.back()))
        m_document.blocks.push_back(OfficeParagraph{ParagraphLook::Gap, {}});
    return std::move(m_document);
}

bool wrapsInPairs(const OutlineCell &cell, const OfficeTable &table)
{
    const Centipoints size = styleOf(ParagraphLook::TableHeader).size;
    return cell.text.size() > 2 && cell.text.size() % 2 == 0 &&
           widthOf(cell, table) < static_cast<Centipoints>(cell.text.size()) * size + 2 * officepage::cellPadding;
}

} // namespace

OfficeDocument officeDocumentOf(const PageOutline &outline)
{
    DocumentBuilder builder;
    for (const OutlineElement &element : outline.elements)
        std::visit(builder, element);
    return builder.finished();
}

ParagraphLook lookOf(const OutlineCell &cell, const OfficeTable &table)
{
    constexpr qsizetype longestCentred = 8; // what is longer reads better from the left
    if (cell.isVertical)
        return ParagraphLook::VerticalLabel;
    switch (cell.role) {
    case GridRole::Header: return wrapsInPairs(cell, table) ? ParagraphLook::NarrowHeader : ParagraphLook::TableHeader;
    case GridRole::Note:
    case GridRole::Band: return ParagraphLook::TableHeader;
    case GridRole::Label:
    case GridRole::Group: return ParagraphLook::TableLabel;
    case GridRole::Value: break;
    }
    const bool isCentred = table.outline.isFormTable || cell.text.size() <= longestCentred;
    return isCentred ? ParagraphLook::TableFigure : ParagraphLook::TableLabel;
}

Centipoints widthOf(const OutlineCell &cell, const OfficeTable &table)
{
    const auto first = table.widths.begin() + cell.column;
    return std::accumulate(first, first + cell.columnSpan, 0);
}

std::vector<const OutlineCell *> coveringCells(const OutlineTable &table)
{
    const auto columns = static_cast<std::size_t>(table.columns);
    std::vector<const OutlineCell *> covering(columns * table.rows.size(), nullptr);
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells) {
            for (int down = 0; down < cell.rowSpan; ++down) {
                const auto first = covering.begin() + (cell.row + down) * table.columns + cell.column;
                std::fill_n(first, cell.columnSpan, &cell);
            }
        }
    }
    return covering;
}

} // namespace gouji
