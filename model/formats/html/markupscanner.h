// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gouji {

/// Cuts the UTF-8 text of a page into texts and tags, one pass, no tree. Comments (conditional ones of Word among them),
/// declarations and instructions are passed over. Takes time in proportion to the text, whatever is in it, and keeps
/// nothing but its place. The text must outlive it.
class MarkupScanner
{
public:
    enum class Token { Text, StartTag, EndTag, LoneBracket, End };

    explicit MarkupScanner(QByteArrayView html) : m_html(html) {}

    Token next();

    /// Of a text: as it stands, entities unresolved.
    QByteArrayView text() const { return m_text; }
    /// Of a tag: in small letters.
    const QByteArray &name() const { return m_name; }
    /// Of a start tag: empty where it has none of this name, which is to be in small letters.
    QByteArrayView attribute(QByteArrayView name) const;
    bool hasAttribute(QByteArrayView name) const;
    /// The line at which the token begins, from 1.
    int line() const { return m_line; }

    /// Goes on behind the end tag of the element whose start tag was just read; its content is no markup.
    void skipContent();

private:
    bool passOver();
    void takeTag(qsizetype nameStart);
    qsizetype endOfTag(qsizetype at);
    qsizetype behind(QByteArrayView text, qsizetype from) const;
    void countLinesTo(qsizetype at);

    QByteArrayView m_html;
    qsizetype m_at = 0;
    qsizetype m_counted = 0; ///< lines are counted up to here
    int m_line = 1;
    QByteArrayView m_text;
    QByteArrayView m_attributes;
    QByteArray m_name;
    bool m_endsInQuote[2] = {}; ///< no further ' or " is to be found
};

} // namespace gouji
