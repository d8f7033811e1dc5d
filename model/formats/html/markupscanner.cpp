// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/markupscanner.h"

#include <algorithm>
#include <functional>

namespace gouji {
namespace {

constexpr qsizetype longestName = 40;
constexpr int mostAttributes = 200; ///< of a tag; browsers and word processors write some ten

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool endsName(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=';
}

/// Walks along the attributes of a tag until `found` takes one; not beyond what any page writes.
void forEachAttribute(QByteArrayView tag, const std::function<bool(QByteArrayView, QByteArrayView)> &found)
{
    qsizetype at = 0;
    const auto skip = [&](auto belongs) {
        const qsizetype start = at;
        while (at < tag.size() && belongs(tag[at]))
            ++at;
        return tag.sliced(start, at - start);
    };
    for (int count = 0; at < tag.size() && count < mostAttributes; ++count) {
        skip([](char c) { return isSpace(c) || c == '/' || c == '='; });
        const QByteArrayView name = skip([](char c) { return !endsName(c); });
        skip(isSpace);
        QByteArrayView value;
        if (at < tag.size() && tag[at] == '=') {
            ++at;
            skip(isSpace);
            const char quote = at < tag.size() ? tag[at] : '\0';
            const bool isQuoted = quote == '"' || quote == '\'';
            at += isQuoted ? 1 : 0;
            const qsizetype closing = isQuoted ? tag.indexOf(quote, at) : -1;
            value = closing < 0 ? skip([&](char c) { return isQuoted || !isSpace(c); }) : tag.sliced(at, closing - at);
            at = closing < 0 ? at : closing;
            at += isQuoted ? 1 : 0;
        }
        if (!name.isEmpty() && found(name, value))
            return;
    }
}

bool isSameName(QByteArrayView name, QByteArrayView small)
{
    return name.compare(small, Qt::CaseInsensitive) == 0;
}

} // namespace

void MarkupScanner::countLinesTo(qsizetype at)
{
    const QByteArrayView passed = m_html.sliced(m_counted, at - m_counted);
    m_line += static_cast<int>(std::ranges::count(passed, '\n'));
    m_counted = at;
}

qsizetype MarkupScanner::behind(QByteArrayView text, qsizetype from) const
{
    const qsizetype found = m_html.indexOf(text, std::min(from, m_html.size()));
    return found < 0 ? m_html.size() : found + text.size();
}

MarkupScanner::Token MarkupScanner::next()
{
    while (m_at < m_html.size() && passOver()) {
    }
    countLinesTo(m_at);
    if (m_at >= m_html.size())
        return Token::End;
    if (m_html[m_at] != '<') {
        const qsizetype found = m_html.indexOf('<', m_at);
        const qsizetype end = found < 0 ? m_html.size() : found;
        m_text = m_html.sliced(m_at, end - m_at);
        m_at = end;
        return Token::Text;
    }
    const bool isEnd = m_at + 1 < m_html.size() && m_html[m_at + 1] == '/';
    const qsizetype nameStart = m_at + (isEnd ? 2 : 1);
    if (nameStart >= m_html.size() || !isLetter(m_html[nameStart])) {
        ++m_at;
        return Token::LoneBracket;
    }
    takeTag(nameStart);
    return isEnd ? Token::EndTag : Token::StartTag;
}

/// Goes behind a comment, a declaration or an instruction where one begins here.
bool MarkupScanner::passOver()
{
    const QByteArrayView rest = m_html.sliced(m_at, std::min<qsizetype>(m_html.size() - m_at, 5));
    if (rest == "<!-->")
        m_at += rest.size();
    else if (rest.startsWith("<!--"))
        m_at = behind("-->", m_at + 4);
    else if (rest.startsWith("<!") || rest.startsWith("<?"))
        m_at = behind(">", m_at);
    else
        return false;
    return true;
}

void MarkupScanner::takeTag(qsizetype nameStart)
{
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && !endsName(m_html[nameEnd]) && m_html[nameEnd] != '<')
        ++nameEnd;
    m_name = m_html.sliced(nameStart, std::min(nameEnd - nameStart, longestName)).toByteArray().toLower();
    const qsizetype end = endOfTag(nameEnd);
    m_attributes = m_html.sliced(nameEnd, end - nameEnd);
    m_at = std::min(end + 1, m_html.size());
}

/// Quotes hide a > in an attribute; one that is never closed hides none.
qsizetype MarkupScanner::endOfTag(qsizetype at)
{
    char last = '\0';
    for (; at < m_html.size(); ++at) {
        const char c = m_html[at];
        if (c == '>')
            return at;
        const bool isQuote = (c == '"' || c == '\'') && last == '=';
        bool &hasNoEnd = m_endsInQuote[c == '"' ? 1 : 0];
        if (isQuote && !hasNoEnd) {
            const qsizetype closing = m_html.indexOf(c, at + 1);
            hasNoEnd = closing < 0;
            at = hasNoEnd ? at : closing;
        }
        last = isSpace(c) && last == '=' ? last : c;
    }
    return m_html.size();
}

QByteArrayView MarkupScanner::attribute(QByteArrayView name) const
{
    QByteArrayView result;
    forEachAttribute(m_attributes, [&](QByteArrayView found, QByteArrayView value) {
        const bool isIt = isSameName(found, name);
        result = isIt ? value : result;
        return isIt;
    });
    return result;
}

bool MarkupScanner::hasAttribute(QByteArrayView name) const
{
    bool has = false;
    forEachAttribute(m_attributes, [&](QByteArrayView found, QByteArrayView) {
        has = isSameName(found, name);
        return has;
    });
    return has;
}

void MarkupScanner::skipContent()
{
    qsizetype at = m_html.indexOf("</", m_at);
    while (at >= 0 && !isSameName(m_html.sliced(at + 2, std::min(m_name.size(), m_html.size() - at - 2)), m_name))
        at = m_html.indexOf("</", at + 2);
    m_at = at < 0 ? m_html.size() : behind(">", at);
}

} // namespace gouji
