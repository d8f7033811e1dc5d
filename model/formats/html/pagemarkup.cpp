// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pagemarkup.h"

#include "model/formats/html/markupscanner.h"
#include "model/formats/html/pageelements.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

using Kind = PageElementKind;
using Token = MarkupScanner::Token;

constexpr qsizetype longestReducedMarkup = 12 * 1024 * 1024;
constexpr int mostTokens = 2'000'000;
constexpr int mostWrittenTags = 200'000;
constexpr std::size_t deepestElement = 160;
constexpr int deepestTable = 24;
constexpr std::size_t longestStretch = 4096; ///< that lineAt() has to look through
constexpr int mostPictures = 2'000;
constexpr int smallestPicture = 33; ///< pixels; less is an icon

bool isBlankText(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

bool isTablePart(Kind kind)
{
    return kind == Kind::Table || kind == Kind::RowGroup || kind == Kind::Row;
}

bool endsParagraph(Kind kind)
{
    return kind == Kind::Block || kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::List ||
           kind == Kind::Item || kind == Kind::Table;
}

/// Where the search for an open element ends: what lies outside is not closed from within.
bool isBarrier(Kind open, Kind wanted)
{
    if (isTablePart(wanted) || wanted == Kind::Field || wanted == Kind::Caption)
        return open == Kind::Table;
    return open == Kind::Field || open == Kind::Caption || open == Kind::Table ||
           (wanted == Kind::Item && open == Kind::List);
}

/// Goes over the tokens with the elements that are open.
class MarkupReducer
{
public:
    MarkupReducer(QByteArrayView html, HiddenText hidden) : m_scanner(html), m_hidden(hidden) {}

    Result<PageMarkup> reduce();

private:
    struct Open
    {
        QByteArray name;
        const PageElement *element;
        bool isWritten = false;
        bool isDropped = false; ///< its text is left out
        bool isHidden = false;  ///< because somebody hid it, and no text was met in it yet
    };

    void take(Token token);
    void beginElement();
    void endElement();
    void closeImplied(Kind kind);
    void openRow();
    void push(const QByteArray &name, bool hides, const QByteArray &attributes);
    void closeTo(std::size_t depth);
    void closeNearest(Kind kind);
    void closeUpTo(std::initializer_list<Kind> kinds);
    bool isDropping() const { return !m_open.empty() && m_open.back().isDropped; }
    QByteArray attributes(const PageElement &element) const;
    QByteArray listAttributes() const;
    void addVoid(const PageElement &element);
    void addPicture();
    void addText(QByteArrayView text);
    void write(QByteArrayView markup);

    MarkupScanner m_scanner;
    const HiddenText m_hidden;
    PageMarkup m_page;
    std::vector<Open> m_open;
    int m_openTables = 0;
    int m_openParagraphs = 0;
    int m_written = 0;
};

void MarkupReducer::write(QByteArrayView markup)
{
    const int line = m_scanner.line();
    const auto offset = static_cast<std::size_t>(m_page.markup.size());
    if (m_page.lines.empty() || line != m_page.lines.back().line ||
        offset - m_page.lines.back().offset > longestStretch)
        m_page.lines.push_back({offset, line});
    m_page.markup += markup;
}

Result<PageMarkup> MarkupReducer::reduce()
{
    int tokens = 0;
    for (Token token = m_scanner.next(); token != Token::End; token = m_scanner.next()) {
        take(token);
        if (++tokens > mostTokens || m_written > mostWrittenTags || m_page.markup.size() > longestReducedMarkup)
            return pageTooLarge();
    }
    closeTo(0);
    return std::move(m_page);
}

void MarkupReducer::take(Token token)
{
    switch (token) {
    case Token::Text: return addText(m_scanner.text());
    case Token::LoneBracket: return addText("&lt;");
    case Token::StartTag: return beginElement();
    case Token::EndTag: return endElement();
    case Token::End: return;
    }
}

void MarkupReducer::addText(QByteArrayView text)
{
    if (!isDropping())
        return write(text);
    const auto hidden = std::ranges::find_if(m_open, &Open::isDropped);
    if (hidden->isHidden && !isBlankText(text)) {
        hidden->isHidden = false;
        ++m_page.hiddenTexts;
    }
}

void MarkupReducer::beginElement()
{
    const PageElement &element = pageElement(m_scanner.name());
    if (element.kind == Kind::Page)
        return;
    if (element.kind == Kind::Raw)
        return m_scanner.skipContent();
    if (element.kind == Kind::Void)
        return addVoid(element);
    const bool hides = m_hidden == HiddenText::LeftOut && hidesContent(m_scanner);
    if (element.kind == Kind::Inline && !hides && !isDropping())
        return;
    closeImplied(element.kind);
    const bool isLoose = !m_open.empty() && isTablePart(m_open.back().element->kind) && endsParagraph(element.kind) &&
                         element.kind != Kind::Table;
    if (isLoose && !hides)
        return;
    if (hides && endsParagraph(element.kind) && !isLoose && !isDropping())
        write("<div></div>"); // the line ends all the same
    push(m_scanner.name(), hides, attributes(element));
}

void MarkupReducer::push(const QByteArray &name, bool hides, const QByteArray &attributes)
{
    const PageElement &element = pageElement(name);
    const bool isTable = element.kind == Kind::Table;
    if (m_open.size() >= deepestElement || (isTable && m_openTables >= deepestTable))
        return;
    const bool isDropped = isDropping() || hides || element.kind == Kind::NotShown;
    const bool isLink = element.kind == Kind::Link && m_scanner.hasAttribute("href");
    const bool isWritten = !isDropped && !element.writtenAs.isEmpty() && (element.kind != Kind::Link || isLink);
    if (isWritten) {
        ++m_written;
        write('<' + element.writtenAs.toByteArray() + attributes + '>');
    }
    m_openTables += isTable ? 1 : 0;
    m_openParagraphs += element.kind == Kind::Paragraph ? 1 : 0;
    m_open.push_back({name, &element, isWritten, isDropped, hides && !isDropping()});
}

void MarkupReducer::closeTo(std::size_t depth)
{
    while (m_open.size() > depth) {
        const Open &last = m_open.back();
        if (last.isWritten)
            write("</" + last.element->writtenAs.toByteArray() + '>');
        m_openTables -= last.element->kind == Kind::Table ? 1 : 0;
        m_openParagraphs -= last.element->kind == Kind::Paragraph ? 1 : 0;
        m_open.pop_back();
    }
}

void MarkupReducer::closeNearest(Kind kind)
{
    for (std::size_t depth = m_open.size(); depth > 0; --depth) {
        const Kind open = m_open[depth - 1].element->kind;
        if (open == kind)
            return closeTo(depth - 1);
        if (isBarrier(open, kind))
            return;
    }
}

void MarkupReducer::closeUpTo(std::initializer_list<Kind> kinds)
{
    while (!m_open.empty() && std::ranges::find(kinds, m_open.back().element->kind) == kinds.end())
        closeTo(m_open.size() - 1);
}

/// Closes what a start tag of this kind ends without saying so.
void MarkupReducer::closeImplied(Kind kind)
{
    if (endsParagraph(kind) && m_openParagraphs > 0)
        closeNearest(Kind::Paragraph);
    if (kind == Kind::Item || kind == Kind::Link)
        closeNearest(kind);
    else if (kind == Kind::Heading && !m_open.empty() && m_open.back().element->kind == Kind::Heading)
        closeTo(m_open.size() - 1);
    else if (kind == Kind::Table && !m_open.empty() && isTablePart(m_open.back().element->kind))
        closeNearest(Kind::Table);
    else if ((kind == Kind::RowGroup || kind == Kind::Caption) && m_openTables > 0)
        closeUpTo({Kind::Table});
    else if (kind == Kind::Row || kind == Kind::Field)
        openRow();
    if (kind == Kind::Row && m_openTables > 0)
        closeUpTo({Kind::Table, Kind::RowGroup});
}

/// Sees to it that a field has a row and a row has a table; pieces of a table are pasted without them.
void MarkupReducer::openRow()
{
    if (m_openTables == 0)
        push("table", false, {});
    if (m_openTables == 0)
        return;
    closeUpTo({Kind::Table, Kind::RowGroup, Kind::Row});
    if (pageElement(m_scanner.name()).kind == Kind::Field && m_open.back().element->kind != Kind::Row)
        push("tr", false, {});
}

void MarkupReducer::endElement()
{
    const PageElement &element = pageElement(m_scanner.name());
    if (m_scanner.name() == "br")
        return addVoid(element);
    for (std::size_t depth = m_open.size(); depth > 0; --depth) {
        const Open &open = m_open[depth - 1];
        const bool isIt =
            open.name == m_scanner.name() || (element.kind == Kind::Heading && open.element->kind == Kind::Heading);
        if (isIt)
            return closeTo(depth - 1);
        if (isBarrier(open.element->kind, element.kind))
            return;
    }
}

QByteArray MarkupReducer::attributes(const PageElement &element) const
{
    QByteArray result;
    const auto addNumber = [&](const char *name) {
        QByteArrayView value = m_scanner.attribute(name).trimmed();
        qsizetype digits = 0;
        while (digits < std::min<qsizetype>(value.size(), 6) && value[digits] >= '0' && value[digits] <= '9')
            ++digits;
        if (digits > 0)
            result += ' ' + QByteArray(name) + '=' + value.first(digits).toByteArray();
    };
    if (element.kind == Kind::Field) {
        addNumber("rowspan");
        addNumber("colspan");
    } else if (element.writtenAs == "ol" || element.writtenAs == "li") {
        addNumber(element.writtenAs == "ol" ? "start" : "value");
        result += listAttributes();
    }
    if (element.kind != Kind::Link && standsAround(m_scanner))
        result += " class=n";
    return result;
}

/// How the items of a list are numbered: 1, a, A, i, I as in the attribute; z: Chinese numerals; n: not at all.
QByteArray MarkupReducer::listAttributes() const
{
    static constexpr struct
    {
        QByteArrayView style;
        char type;
    } types[] = {{"decimal", '1'},     {"lower-alpha", 'a'},          {"upper-alpha", 'A'},    {"lower-latin", 'a'},
                 {"upper-latin", 'A'}, {"lower-roman", 'i'},          {"upper-roman", 'I'},    {"cjk-ideographic", 'z'},
                 {"chinese", 'z'},     {"list-style-type:none", 'n'}, {"list-style:none", 'n'}};
    QByteArray style = m_scanner.attribute("style").toByteArray().toLower();
    style.removeIf([](char c) { return c == ' '; });
    if (const qsizetype at = style.indexOf("list-style"); at >= 0) {
        const QByteArray rule = style.sliced(at).split(';').front();
        for (const auto &[word, type] : types) {
            if (rule.contains(word))
                return QByteArray(" type=") + type;
        }
    }
    const QByteArrayView type = m_scanner.attribute("type").trimmed();
    return type.size() == 1 && QByteArrayView("1aAiI").contains(type[0]) ? QByteArray(" type=") + type[0]
                                                                         : QByteArray();
}

void MarkupReducer::addVoid(const PageElement &element)
{
    if (element.writtenAs.isEmpty() || isDropping())
        return;
    if (element.writtenAs == "hr")
        closeNearest(Kind::Paragraph);
    ++m_written;
    if (element.writtenAs == "img")
        addPicture();
    else
        write('<' + element.writtenAs.toByteArray() + '>');
}

void MarkupReducer::addPicture()
{
    const auto size = [this](const char *name) {
        const QByteArray value = m_scanner.attribute(name).toByteArray();
        bool isNumber = false;
        const int pixels = value.toInt(&isNumber);
        return isNumber ? pixels : smallestPicture;
    };
    const bool isIcon = size("width") < smallestPicture && size("height") < smallestPicture;
    if (isIcon || m_page.pictures.size() >= mostPictures || hidesContent(m_scanner))
        return;
    QByteArrayView words = m_scanner.attribute("alt");
    if (words.isEmpty())
        words = m_scanner.attribute("title");
    QByteArray alt = words.first(std::min<qsizetype>(words.size(), 400)).toByteArray();
    alt.replace('"', "&quot;");
    write("<img src=" + QByteArray::number(static_cast<qint64>(m_page.pictures.size())) + " alt=\"" + alt + "\">");
    m_page.pictures.push_back(m_scanner.attribute("src"));
}

} // namespace

int PageMarkup::lineAt(std::size_t offset) const
{
    const auto isBehind = [](std::size_t at, const Line &line) { return at < line.offset; };
    auto found = std::upper_bound(lines.begin(), lines.end(), offset, isBehind);
    if (found == lines.begin())
        return 1;
    --found;
    const QByteArrayView between = QByteArrayView(markup).sliced(
        static_cast<qsizetype>(found->offset),
        std::min(static_cast<qsizetype>(offset), markup.size()) - static_cast<qsizetype>(found->offset));
    return found->line + static_cast<int>(std::ranges::count(between, '\n'));
}

Error pageTooLarge()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Errors", "This web page holds far more than any report; it was not read.")};
}

Result<PageMarkup> pageMarkup(QByteArrayView html, HiddenText hidden)
{
    return MarkupReducer(html, hidden).reduce();
}

} // namespace gouji
