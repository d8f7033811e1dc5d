// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/htmltables.h"

#include "model/formats/source/gumbotree.h"
#include "model/formats/source/tablemarkup.h"
#include "model/text/blanks.h"

namespace gouji {
namespace {

// The numbers are our own: tableMarkup() has set their bounds.
int spanOf(const GumboNode &field, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&field.v.element.attributes, name);
    return attribute ? QByteArray(attribute->value).toInt() : 1;
}

void addText(const GumboNode &node, QString &text)
{
    if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE)
        text += QString::fromUtf8(node.v.text.text);
    else if (isElement(node, GUMBO_TAG_BR))
        text += QChar::LineSeparator;
    if (!isElement(node) || isElement(node, GUMBO_TAG_TABLE))
        return;
    for (const GumboNode *child : childrenOf(node))
        addText(*child, text);
}

/// White space of the markup is one blank; line breaks that are meant stay. No-break blanks are left to the readers.
QString asShown(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        const bool isAfterSpace = shown.isEmpty() || shown.back() == u' ' || shown.back() == u'\n';
        if (c == QChar::LineSeparator)
            shown += u'\n';
        else if (!isSpace)
            shown += c;
        else if (!isAfterSpace)
            shown += u' ';
    }
    return trimmedOfBlanks(shown).toString();
}

/// Collects the tables of a tree. Recursion is as deep as tableMarkup() lets tables be nested.
class TableCollector
{
public:
    void collect(const GumboNode &node)
    {
        if (isElement(node, GUMBO_TAG_TABLE)) {
            const std::size_t table = m_tables.size();
            m_tables.emplace_back();
            addRows(node, table);
        }
        if (!isElement(node))
            return;
        for (const GumboNode *child : childrenOf(node))
            collect(*child);
    }

    std::vector<SourceTable> take() { return std::move(m_tables); }

private:
    void addRows(const GumboNode &node, std::size_t table)
    {
        for (const GumboNode *child : childrenOf(node)) {
            if (isElement(*child, GUMBO_TAG_TR))
                addRow(*child, table);
            else if (isElement(*child, GUMBO_TAG_TBODY))
                addRows(*child, table);
        }
    }

    void addRow(const GumboNode &node, std::size_t table)
    {
        SourceRow row;
        row.place = {static_cast<int>(m_tables[table].rows.size()) + 1, 0, {}};
        for (const GumboNode *child : childrenOf(node)) {
            if (!isElement(*child, GUMBO_TAG_TD) && !isElement(*child, GUMBO_TAG_TH))
                continue;
            QString text;
            for (const GumboNode *part : childrenOf(*child))
                addText(*part, text);
            row.fields.push_back({asShown(text), row.place, spanOf(*child, "rowspan"), spanOf(*child, "colspan")});
        }
        m_tables[table].rows.push_back(std::move(row));
    }

    std::vector<SourceTable> m_tables;
};

} // namespace

Result<std::vector<SourceTable>> readHtmlTables(QStringView html)
{
    const Result<QByteArray> markup = tableMarkup(html);
    if (!markup)
        return markup.error();
    const GumboTree tree = parsedHtml(markup->constData(), static_cast<std::size_t>(markup->size()));
    TableCollector collector;
    collector.collect(*tree->document);
    return collector.take();
}

} // namespace gouji
