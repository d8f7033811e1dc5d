// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/tablemarkup.h"

#include "model/formats/source/tablelimits.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype longestTagName = 12;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// One pass over the text, tag by tag.
class MarkupReducer
{
public:
    explicit MarkupReducer(QStringView html) : m_html(html) {}

    Result<QByteArray> reduce()
    {
        while (m_at < m_html.size() && !m_isTooLarge) {
            if (m_html[m_at] == u'<')
                takeMarkup();
            else
                takeText();
            m_isTooLarge = m_isTooLarge || m_reduced.size() > longestTableText || m_rows > mostRows;
        }
        if (m_isTooLarge)
            return tableTooLarge();
        return std::move(m_reduced);
    }

private:
    void takeText()
    {
        const qsizetype end = positionOf(u"<", m_at);
        addText(m_html.sliced(m_at, end - m_at));
        m_at = end;
    }

    void takeMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        const bool isEnd = rest.size() > 1 && rest[1] == u'/';
        const qsizetype nameStart = m_at + (isEnd ? 2 : 1);
        if (rest.startsWith(u"<!--")) {
            m_at = behind(u"-->", m_at + 4);
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            m_at = behind(u">", m_at);
        } else if (nameStart < m_html.size() && isLetter(m_html[nameStart])) {
            takeTag(nameStart, isEnd);
        } else {
            addRaw("&lt;");
            ++m_at;
        }
    }

    void takeTag(qsizetype nameStart, bool isEnd)
    {
        qsizetype nameEnd = nameStart;
        while (nameEnd < m_html.size() && nameEnd < nameStart + longestTagName &&
               (m_html[nameEnd].isLetterOrNumber() || m_html[nameEnd] == u':'))
            ++nameEnd;
        const QString name = m_html.sliced(nameStart, nameEnd - nameStart).toString().toLower();
        const qsizetype tagEnd = endOfTag(nameEnd);
        const QStringView attributes = m_html.sliced(nameEnd, tagEnd - nameEnd);
        m_at = std::min(tagEnd + 1, m_html.size());
        m_isTooLarge = ++m_tags > mostTags;
        if (isEnd)
            endTag(name);
        else
            beginTag(name, attributes);
    }

    void beginTag(const QString &name, QStringView attributes)
    {
        static const QSet<QString> unread{QStringLiteral("script"),   QStringLiteral("style"),
                                          QStringLiteral("title"),    QStringLiteral("comment"),
                                          QStringLiteral("textarea"), QStringLiteral("caption")};
        if (unread.contains(name)) {
            m_at = behind(u">", positionOf(QString(QStringLiteral("</") + name), m_at));
        } else if (name == u"table") {
            m_isTooLarge = m_isTooLarge || ++m_tables > mostTables;
            ++m_openTables;
            m_reduced += "<table>";
        } else if (name == u"tr") {
            ++m_rows;
            addRaw("<tr>");
        } else if (name == u"td" || name == u"th") {
            m_isTooLarge = m_isTooLarge || ++m_fields > mostFields;
            addRaw('<' + name.toLatin1() + span(attributes, u"rowspan", mostRows) +
                   span(attributes, u"colspan", mostColumns) + '>');
        } else if (name == u"br") {
            addRaw("<br>");
        }
    }

    void endTag(const QString &name)
    {
        static const QSet<QString> lines{QStringLiteral("p"), QStringLiteral("div"), QStringLiteral("li")};
        if (lines.contains(name))
            addRaw("<br>");
        else if (name == u"tr" || name == u"td" || name == u"th" || name == u"table")
            addRaw("</" + name.toLatin1() + '>');
        if (name == u"table")
            m_openTables = std::max(0, m_openTables - 1);
    }

    // Quotes hide a > in an attribute.
    qsizetype endOfTag(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'>')
                return at;
            else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=')
                quote = c;
        }
        return at;
    }

    static QByteArray span(QStringView attributes, QStringView name, int most)
    {
        static const QRegularExpression number(QStringLiteral("^\\s*=\\s*[\"']?\\s*(\\d+)"));
        const qsizetype at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        const QStringView value = attributes.sliced(at + name.size()).left(40);
        const QString digits = number.match(value.toString()).captured(1);
        const int span = digits.size() > 6 ? most : std::clamp(digits.toInt(), 1, most);
        return ' ' + name.toLatin1() + '=' + QByteArray::number(span);
    }

    void addText(QStringView text)
    {
        if (m_openTables > 0)
            m_reduced += text.toUtf8();
    }

    void addRaw(const QByteArray &markup)
    {
        if (m_openTables > 0)
            m_reduced += markup;
    }

    qsizetype positionOf(QStringView text, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(text, from, Qt::CaseInsensitive);
        return found < 0 ? m_html.size() : found;
    }

    qsizetype behind(QStringView text, qsizetype from) const
    {
        return std::min(positionOf(text, from) + text.size(), m_html.size());
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QByteArray m_reduced;
    int m_tags = 0;
    int m_tables = 0;
    int m_openTables = 0;
    int m_rows = 0;
    int m_fields = 0;
    bool m_isTooLarge = false;
};

} // namespace

Result<QByteArray> tableMarkup(QStringView html)
{
    if (html.size() > longestMarkup)
        return tableTooLarge();
    return MarkupReducer(html).reduce();
}

} // namespace gouji
