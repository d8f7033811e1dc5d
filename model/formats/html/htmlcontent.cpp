// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlcontent.h"

#include "model/formats/html/htmlgrid.h"
#include "model/formats/html/markupdepth.h"
#include "model/formats/source/gumbotree.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype largestPage = 256 * 1024 * 1024; // pictures are within
constexpr int deepestPage = 1000;

Error pageTooLarge()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Errors", "This web page holds far more than any report; it was not read.")};
}

bool isOneOf(const GumboNode &node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::any_of(tags, [&node](GumboTag tag) { return isElement(node, tag); });
}

bool isNotShown(const GumboNode &node)
{
    return isOneOf(node, {GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TITLE, GUMBO_TAG_TEMPLATE}) ||
           node.type == GUMBO_NODE_TEMPLATE || node.type == GUMBO_NODE_COMMENT;
}

/// Elements that go on with the line they stand in.
bool isInline(const GumboNode &node)
{
    return isOneOf(node, {GUMBO_TAG_SPAN, GUMBO_TAG_STRONG, GUMBO_TAG_B, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_U,
                          GUMBO_TAG_FONT, GUMBO_TAG_A, GUMBO_TAG_WBR, GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_SUB,
                          GUMBO_TAG_SUP, GUMBO_TAG_SMALL, GUMBO_TAG_BIG, GUMBO_TAG_MARK});
}

int spanOf(const GumboNode &cell, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&cell.v.element.attributes, name);
    bool isNumber = false;
    const int span = attribute ? QByteArray(attribute->value).toInt(&isNumber) : 1;
    return isNumber ? std::clamp(span, 1, mostHtmlSpan) : 1;
}

QString textOf(const GumboNode &node)
{
    if (isNotShown(node))
        return {};
    if (!isElement(node))
        return QString::fromUtf8(node.v.text.text);
    if (isElement(node, GUMBO_TAG_BR))
        return QStringLiteral(" ");
    QString text;
    for (const GumboNode *child : childrenOf(node))
        text += textOf(*child);
    return text;
}

/// Goes through a tree and cuts what it shows into lines and tables.
class ContentWalker
{
public:
    bool walk(const GumboNode &node)
    {
        if (isNotShown(node))
            return true;
        if (isElement(node, GUMBO_TAG_TABLE))
            return addTable(node);
        if (!isElement(node) || isElement(node, GUMBO_TAG_BR)) {
            m_line += textOf(node);
            return true;
        }
        const bool isBlock = !isInline(node);
        if (isBlock)
            endLine();
        const bool isOk =
            std::ranges::all_of(childrenOf(node), [this](const GumboNode *child) { return walk(*child); });
        if (isBlock)
            endLine();
        return isOk;
    }

    VisibleContent take()
    {
        endLine();
        return std::move(m_content);
    }

private:
    void endLine()
    {
        const QString line = m_line.simplified();
        if (!line.isEmpty())
            m_content.blocks.emplace_back(line);
        m_line.clear();
    }

    bool addTable(const GumboNode &table)
    {
        endLine();
        HtmlGrid grid;
        const bool isOk = addRows(grid, table);
        m_content.blocks.emplace_back(grid.take());
        return isOk;
    }

    /// Whatever else stands in a table is shown and must not be overlooked: it becomes a line.
    bool addRows(HtmlGrid &grid, const GumboNode &node)
    {
        return std::ranges::all_of(childrenOf(node), [&](const GumboNode *child) {
            if (isElement(*child, GUMBO_TAG_TR))
                return addRow(grid, *child);
            if (isOneOf(*child, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT}))
                return addRows(grid, *child);
            return isOneOf(*child, {GUMBO_TAG_COLGROUP, GUMBO_TAG_COL}) || walk(*child);
        });
    }

    static bool addRow(HtmlGrid &grid, const GumboNode &row)
    {
        grid.startRow();
        return std::ranges::all_of(childrenOf(row), [&](const GumboNode *cell) {
            return !isOneOf(*cell, {GUMBO_TAG_TD, GUMBO_TAG_TH}) ||
                   grid.add(spanOf(*cell, "rowspan"), spanOf(*cell, "colspan"), textOf(*cell).simplified());
        });
    }

    VisibleContent m_content;
    QString m_line;
};

} // namespace

Result<VisibleContent> readHtmlContent(const QByteArray &html)
{
    if (html.size() > largestPage || markupDepth(html, deepestPage) >= deepestPage)
        return pageTooLarge();
    const GumboTree tree = parsedHtml(html.constData(), static_cast<std::size_t>(html.size()));
    ContentWalker walker;
    if (!walker.walk(*tree->document))
        return pageTooLarge();
    return walker.take();
}

} // namespace gouji
