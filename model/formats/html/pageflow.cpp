// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pageflow.h"

#include "model/formats/html/pagelists.h"
#include "model/formats/html/pagetable.h"
#include "model/formats/source/textsource.h"
#include "model/text/blanks.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace gouji {
namespace {

constexpr QChar plainProseMark(0x2060);

qsizetype shownLength(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return !isBlank(c); });
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

QString attributeOf(const GumboNode &node, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

/// A link around blocks is no link of a line; it may be one that nobody closed.
bool holdsBlocks(const GumboNode &link)
{
    return std::ranges::any_of(childrenOf(link), [](const GumboNode *child) {
        return isElement(*child) && !isElement(*child, GUMBO_TAG_IMG) && !isElement(*child, GUMBO_TAG_BR) &&
               !isElement(*child, GUMBO_TAG_CITE);
    });
}

int headingLevelOf(const GumboNode &node)
{
    constexpr GumboTag tags[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
    for (int level = 0; level < static_cast<int>(std::size(tags)); ++level) {
        if (isElement(node, tags[level]))
            return level + 1;
    }
    return 0;
}

/// Walks through the tree; recursion is as deep as pageMarkup() lets elements be nested.
class FlowWalker
{
public:
    FlowWalker(const PageMarkup &markup, const PagePictures &pictures) : m_markup(markup), m_pictures(pictures) {}

    std::vector<PageBlock> read(const GumboNode &root)
    {
        m_container = &root;
        walkInside(root);
        endLine();
        return std::move(m_blocks);
    }

private:
    void walk(const GumboNode &node);
    void walkInside(const GumboNode &node);
    void walkBlock(const GumboNode &node);
    void addText(const GumboNode &node);
    void addVerbatim(const GumboNode &node);
    void endLine();
    void addTable(const GumboNode &node);
    void addRows(SourceTable &table, ShownText &text);
    void addColumn(const SourceTable &table, const ShownText &text);
    SourceRow rowOf(const PageRow &row, ShownText &text);
    void addPicturesIn(const GumboNode &node);
    void addPicture(const GumboNode &node);
    Picture pictureAt(const QByteArrayView address) const;
    void add(SourceBlock block, qsizetype characters, qsizetype linked);
    int lineOf(const GumboNode &node) const { return m_markup.lineAt(node.v.element.start_pos.offset); }

    const PageMarkup &m_markup;
    const PagePictures &m_pictures;
    std::vector<PageBlock> m_blocks;
    std::vector<PageBlock> m_waiting; ///< pictures within the line
    const GumboNode *m_container = nullptr;
    PageLists m_lists;
    QString m_line;
    int m_lineStart = 0; ///< line of the page; 0: nothing is in the line yet
    qsizetype m_linked = 0;
    int m_links = 0;
    int m_arounds = 0;
    int m_heading = 0;
};

void FlowWalker::walk(const GumboNode &node)
{
    if (isText(node))
        return addText(node);
    if (!isElement(node))
        return;
    if (isElement(node, GUMBO_TAG_BR))
        return endLine();
    if (isElement(node, GUMBO_TAG_IMG))
        return addPicture(node);
    if (isElement(node, GUMBO_TAG_TABLE))
        return addTable(node);
    if (isElement(node, GUMBO_TAG_PRE))
        return addVerbatim(node);
    if (!isElement(node, GUMBO_TAG_CITE))
        return walkBlock(node);
    const int links = holdsBlocks(node) ? 0 : 1;
    m_links += links;
    walkInside(node);
    m_links -= links;
}

void FlowWalker::walkInside(const GumboNode &node)
{
    for (const GumboNode *child : childrenOf(node))
        walk(*child);
}

void FlowWalker::walkBlock(const GumboNode &node)
{
    endLine();
    const GumboNode *outer = std::exchange(m_container, &node);
    const int outerHeading = m_heading;
    const int around = gumbo_get_attribute(&node.v.element.attributes, "class") ? 1 : 0;
    const bool isList = isElement(node, GUMBO_TAG_OL) || isElement(node, GUMBO_TAG_UL);
    m_arounds += around;
    if (const int level = headingLevelOf(node))
        m_heading = level;
    if (isList)
        m_lists.begin(node);
    if (isElement(node, GUMBO_TAG_LI))
        m_line = m_lists.nextMarker(node);
    walkInside(node);
    endLine();
    if (isList)
        m_lists.end();
    m_arounds -= around;
    m_heading = outerHeading;
    m_container = outer;
}

void FlowWalker::addText(const GumboNode &node)
{
    const QString text = QString::fromUtf8(node.v.text.text);
    const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace(); });
    if (m_lineStart == 0 && first != text.end()) {
        const auto skipped = std::count(text.begin(), first, u'\n');
        m_lineStart = m_markup.lineAt(node.v.text.start_pos.offset) + static_cast<int>(skipped);
    }
    m_line += text;
    m_linked += m_links > 0 ? shownLength(text) : 0;
}

/// A text that somebody put into a page as it was.
void FlowWalker::addVerbatim(const GumboNode &node)
{
    endLine();
    QString text;
    for (const GumboNode *child : childrenOf(node)) {
        if (isText(*child))
            text += QString::fromUtf8(child->v.text.text);
    }
    SourceOutline outline = readTextSource(text);
    const int line = lineOf(node) - 1;
    for (SourceBlock &block : outline.blocks) {
        if (auto *paragraph = std::get_if<SourceParagraph>(&block))
            paragraph->place.line += line;
        add(std::move(block), 1, 0);
    }
    for (const GumboNode *child : childrenOf(node)) {
        if (!isText(*child))
            walk(*child);
    }
}

void FlowWalker::add(SourceBlock block, qsizetype characters, qsizetype linked)
{
    m_blocks.push_back({std::move(block), m_container, characters, linked, m_arounds > 0});
}

void FlowWalker::endLine()
{
    const QString text = asShown(m_line);
    const bool isMarkerAlone = m_lineStart == 0; // the item's first block is still to come
    if (!text.isEmpty() && !isMarkerAlone) {
        const bool isMarked = m_line.trimmed().startsWith(plainProseMark);
        add(SourceParagraph{text, {m_lineStart, 0, {}}, isMarked, m_heading}, shownLength(text), m_linked);
    }
    if (!isMarkerAlone || text.isEmpty())
        m_line.clear();
    m_lineStart = 0;
    m_linked = 0;
    std::ranges::move(m_waiting, std::back_inserter(m_blocks));
    m_waiting.clear();
}

Picture FlowWalker::pictureAt(QByteArrayView address) const
{
    Picture picture;
    if (!address.startsWith("data:"))
        return m_pictures.value(QString::fromUtf8(address).trimmed());
    const qsizetype comma = address.indexOf(',');
    const QByteArray head = comma < 0 ? QByteArray() : address.sliced(5, comma - 5).toByteArray();
    picture.mediaType = QString::fromLatin1(head.split(';').front());
    if (head.endsWith(";base64"))
        picture.data = QByteArray::fromBase64(address.sliced(comma + 1).toByteArray());
    return picture;
}

void FlowWalker::addPicture(const GumboNode &node)
{
    const auto number = static_cast<std::size_t>(attributeOf(node, "src").toInt());
    if (number >= m_markup.pictures.size())
        return;
    const QByteArrayView address = m_markup.pictures[number];
    Picture picture = pictureAt(address);
    const QString words = attributeOf(node, "alt").simplified();
    picture.caption = words;
    if (words.isEmpty() && !address.startsWith("data:"))
        picture.caption =
            QFileInfo(QUrl::fromEncoded(address.first(std::min<qsizetype>(address.size(), 300)).toByteArray()).path())
                .completeBaseName();
    const qsizetype weight = picture.data.isEmpty() ? words.size() : words.size() + 1;
    m_waiting.push_back({SourcePicture{std::move(picture), {lineOf(node), 0, {}}}, m_container, weight,
                         m_links > 0 ? weight : 0, m_arounds > 0});
}

void FlowWalker::addPicturesIn(const GumboNode &node)
{
    if (isElement(node, GUMBO_TAG_IMG))
        return addPicture(node);
    if (!isElement(node))
        return;
    for (const GumboNode *child : childrenOf(node))
        addPicturesIn(*child);
}

SourceRow FlowWalker::rowOf(const PageRow &row, ShownText &text)
{
    SourceRow result;
    result.place.line = lineOf(*row.node);
    for (const PageField &field : row.fields) {
        const ShownText shown = shownText(*field.node);
        text.text += shown.text;
        text.linked += shown.linked;
        result.fields.push_back({shown.text, {lineOf(*field.node), 0, {}}, field.rowSpan, field.columnSpan});
        addPicturesIn(*field.node);
    }
    return result;
}

/// Rows that stood together; where each is one field, they are paragraphs.
void FlowWalker::addRows(SourceTable &table, ShownText &text)
{
    const bool isColumn = std::ranges::all_of(table.rows, [](const SourceRow &row) { return row.fields.size() < 2; });
    if (!isColumn && !trimmedOfBlanks(text.text).isEmpty())
        add(std::move(table), shownLength(text.text), text.linked);
    else
        addColumn(table, text);
    table = {};
    text = {};
    endLine();
}

void FlowWalker::addColumn(const SourceTable &table, const ShownText &text)
{
    const bool areLinks = text.linked * 2 > shownLength(text.text);
    for (const SourceRow &row : table.rows) {
        const QStringList lines = row.fields.empty() ? QStringList() : row.fields.front().text.split(u'\n');
        for (const QString &line : lines) {
            if (!trimmedOfBlanks(line).isEmpty())
                add(SourceParagraph{line, row.fields.front().place, false, 0}, shownLength(line),
                    areLinks ? shownLength(line) : 0);
        }
    }
}

void FlowWalker::addTable(const GumboNode &node)
{
    endLine();
    const GumboNode *outer = std::exchange(m_container, &node);
    const int around = gumbo_get_attribute(&node.v.element.attributes, "class") ? 1 : 0;
    m_arounds += around;
    for (const GumboNode *caption : pageCaptions(node))
        walkBlock(*caption);
    SourceTable table;
    ShownText text;
    for (const PageRow &row : pageRows(node)) {
        if (std::ranges::none_of(row.fields, [](const PageField &field) { return isLayout(*field.node); })) {
            table.rows.push_back(rowOf(row, text));
            continue;
        }
        addRows(table, text);
        for (const PageField &field : row.fields)
            walkBlock(*field.node);
    }
    addRows(table, text);
    m_arounds -= around;
    m_container = outer;
}

} // namespace

std::vector<PageBlock> pageBlocks(const GumboNode &root, const PageMarkup &markup, const PagePictures &pictures)
{
    return FlowWalker(markup, pictures).read(root);
}

} // namespace gouji
