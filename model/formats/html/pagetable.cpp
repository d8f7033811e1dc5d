// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pagetable.h"

#include "model/formats/source/reporttraces.h"
#include "model/text/blanks.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr int mostSpan = 1'000;
constexpr int widestPlausibleSpan = 40;

bool isOneOf(const GumboNode &node, std::initializer_list<GumboTag> tags)
{
    return std::ranges::any_of(tags, [&node](GumboTag tag) { return isElement(node, tag); });
}

bool isField(const GumboNode &node)
{
    return isOneOf(node, {GUMBO_TAG_TD, GUMBO_TAG_TH});
}

bool isRowGroup(const GumboNode &node)
{
    return isOneOf(node, {GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT});
}

int numberOf(const GumboNode &node, const char *name, int absent)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute ? std::min(QByteArray(attribute->value).toInt(), mostSpan) : absent;
}

bool isWideCharacter(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool isMarkupSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

qsizetype endOfSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && isMarkupSpace(text[at]))
        ++at;
    return at;
}

void endShownLine(QString &shown)
{
    while (!shown.isEmpty() && shown.back() == u' ')
        shown.chop(1);
    if (!shown.isEmpty() && shown.back() != u'\n')
        shown += u'\n';
}

/// Texts with the ends of blocks as line separators, and how much of them leads elsewhere.
class TextCollector
{
public:
    void collect(const GumboNode &node)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA)
            return add(QString::fromUtf8(node.v.text.text));
        if (!isElement(node))
            return;
        const bool isLine = !isElement(node, GUMBO_TAG_CITE);
        if (isLine)
            endLine();
        m_links += isLine ? 0 : 1;
        for (const GumboNode *child : childrenOf(node))
            collect(*child);
        m_links -= isLine ? 0 : 1;
        if (isLine)
            endLine();
    }

    ShownText take() { return {asShown(m_text), m_linked}; }

private:
    void add(const QString &text)
    {
        m_text += text;
        if (m_links > 0)
            m_linked += std::ranges::count_if(text, [](QChar c) { return !isBlank(c); });
    }

    void endLine()
    {
        if (!m_text.isEmpty() && m_text.back() != QChar::LineSeparator)
            m_text += QChar::LineSeparator;
    }

    QString m_text;
    qsizetype m_linked = 0;
    int m_links = 0;
};

const GumboNode *firstTableIn(const GumboNode &node)
{
    if (!isElement(node))
        return nullptr;
    for (const GumboNode *child : childrenOf(node)) {
        const GumboNode *found = isElement(*child, GUMBO_TAG_TABLE) ? child : firstTableIn(*child);
        if (found)
            return found;
    }
    return nullptr;
}

void addFields(const GumboNode &row, std::vector<PageField> &fields)
{
    for (const GumboNode *child : childrenOf(row)) {
        if (isField(*child))
            fields.push_back({child, numberOf(*child, "rowspan", 1), std::max(numberOf(*child, "colspan", 1), 1)});
    }
}

/// The fields of a table that has one row only; else nothing.
std::vector<PageField> onlyRowOf(const GumboNode &table)
{
    std::vector<const GumboNode *> rows;
    for (const GumboNode *child : childrenOf(table)) {
        if (isElement(*child, GUMBO_TAG_TR))
            rows.push_back(child);
        for (const GumboNode *row : isRowGroup(*child) ? childrenOf(*child) : std::span<GumboNode *const>())
            rows.push_back(row);
    }
    std::vector<PageField> fields;
    if (rows.size() == 1 && isElement(*rows.front(), GUMBO_TAG_TR))
        addFields(*rows.front(), fields);
    return fields;
}

/// Whether a field is nothing but a table of one row.
std::vector<PageField> fieldsInside(const GumboNode &field)
{
    const GumboNode *table = firstTableIn(field);
    if (!table)
        return {};
    std::vector<PageField> fields = onlyRowOf(*table);
    const bool isAlone = !fields.empty() && shownText(field).text == shownText(*table).text &&
                         std::ranges::none_of(fields, [](const PageField &f) { return firstTableIn(*f.node); });
    return isAlone ? fields : std::vector<PageField>();
}

/// Puts the fields of a table of one row in place of the field it stands in.
void splice(std::vector<PageField> &fields)
{
    for (std::size_t i = 0; fields.size() > 1 && i < fields.size(); ++i) {
        const PageField host = fields[i];
        std::vector<PageField> inner = fieldsInside(*host.node);
        if (inner.empty())
            continue;
        for (PageField &field : inner)
            field.rowSpan = host.rowSpan;
        inner.back().columnSpan += std::max(0, host.columnSpan - static_cast<int>(inner.size()));
        fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(i));
        fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(i), inner.begin(), inner.end());
        i += inner.size() - 1;
    }
}

PageRow readRow(const GumboNode &node)
{
    PageRow row{&node, {}};
    addFields(node, row.fields);
    splice(row.fields);
    return row;
}

/// Rows from `first` on are a group: spans end with it.
void closeGroup(std::vector<PageRow> &rows, std::size_t first)
{
    for (std::size_t i = first; i < rows.size(); ++i) {
        const int left = static_cast<int>(rows.size() - i);
        for (PageField &field : rows[i].fields)
            field.rowSpan = field.rowSpan == 0 ? left : std::clamp(field.rowSpan, 1, left);
    }
}

void addGroup(const GumboNode &group, std::vector<PageRow> &rows)
{
    const std::size_t first = rows.size();
    for (const GumboNode *child : childrenOf(group)) {
        if (isElement(*child, GUMBO_TAG_TR))
            rows.push_back(readRow(*child));
    }
    closeGroup(rows, first);
}

/// A field said to be far wider than its table is as wide as the table.
void narrow(std::vector<PageRow> &rows)
{
    const auto widthOf = [](const PageRow &row) {
        int width = 0;
        for (const PageField &field : row.fields)
            width += field.columnSpan > widestPlausibleSpan ? 1 : field.columnSpan;
        return width;
    };
    int widest = 1;
    for (const PageRow &row : rows)
        widest = std::max(widest, widthOf(row));
    for (PageRow &row : rows) {
        const int others = widthOf(row) - 1;
        for (PageField &field : row.fields) {
            if (field.columnSpan > widestPlausibleSpan)
                field.columnSpan = std::max(1, widest - others);
        }
    }
}

} // namespace

QString asShown(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == QChar::LineSeparator)
            endShownLine(shown);
        if (c == QChar::LineSeparator || !isMarkupSpace(c)) {
            shown += c == QChar::LineSeparator ? QStringView() : QStringView(text).sliced(at, 1);
            ++at;
            continue;
        }
        const qsizetype end = endOfSpace(text, at);
        const bool joins = QStringView(text).sliced(at, end - at).contains(u'\n') && !shown.isEmpty() &&
                           end < text.size() && isWideCharacter(shown.back()) && isWideCharacter(text[end]);
        if (!joins && !shown.isEmpty() && shown.back() != u'\n')
            shown += u' ';
        at = end;
    }
    return trimmedOfBlanks(shown).toString();
}

ShownText shownText(const GumboNode &node)
{
    TextCollector collector;
    collector.collect(node);
    return collector.take();
}

std::vector<PageRow> pageRows(const GumboNode &table)
{
    std::vector<PageRow> rows;
    const auto addGroups = [&](GumboTag tag) {
        for (const GumboNode *child : childrenOf(table)) {
            if (isElement(*child, tag))
                addGroup(*child, rows);
        }
    };
    addGroups(GUMBO_TAG_THEAD);
    for (const GumboNode *child : childrenOf(table)) {
        if (isElement(*child, GUMBO_TAG_TBODY))
            addGroup(*child, rows);
    }
    addGroup(table, rows);
    addGroups(GUMBO_TAG_TFOOT);
    narrow(rows);
    return rows;
}

std::vector<const GumboNode *> pageCaptions(const GumboNode &table)
{
    std::vector<const GumboNode *> captions;
    for (const GumboNode *child : childrenOf(table)) {
        if (isElement(*child, GUMBO_TAG_CAPTION))
            captions.push_back(child);
    }
    return captions;
}

bool isLayout(const GumboNode &field)
{
    constexpr qsizetype paragraph = 40;
    constexpr int manyParagraphs = 3;
    if (firstTableIn(field))
        return fieldsInside(field).size() != 1;
    const QString text = shownText(field).text;
    if (looksLikeTitle(text))
        return true;
    int paragraphs = 0;
    bool hasTrace = false;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        paragraphs += line.size() >= paragraph ? 1 : 0;
        hasTrace = hasTrace || looksLikeTitle(line) || looksLikeHeading(line) > 0;
    }
    return paragraphs >= manyParagraphs || (hasTrace && paragraphs > 0 && lines.size() >= manyParagraphs);
}

} // namespace gouji
