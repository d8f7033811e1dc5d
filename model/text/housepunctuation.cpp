// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/housepunctuation.h"

#include "model/text/textspan.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

constexpr QStringView narrow = u",:;?!";
constexpr QStringView wide = u"，：；？！";

bool isChinese(QChar c)
{
    const char16_t code = c.unicode();
    const bool isIdeograph = code >= 0x3400 && code <= 0x9fff;
    const bool isMark = (code >= 0x3001 && code <= 0x301f) || (code >= 0xff01 && code <= 0xff60);
    return isIdeograph || isMark || QStringView(u"“”‘’…—").contains(c);
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

std::vector<TextSpan> addressesIn(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("[A-Za-z][A-Za-z0-9+.-]*://[!-~]+|www\\.[!-~]+|[\\w.+-]+@[A-Za-z0-9.-]+"));
    std::vector<TextSpan> spans;
    for (auto match = address.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        spans.push_back({found.capturedStart(), found.capturedLength()});
    }
    return spans;
}

/// The bracket that closes the one at `open`, or -1.
qsizetype closingOf(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size() && text[i] != u'\n'; ++i) {
        depth += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

/// A text whose marks are looked at one by one.
class Punctuation
{
public:
    explicit Punctuation(QString text) : m_text(std::move(text)), m_addresses(addressesIn(m_text)) {}

    QString widened()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (isInAddress(i))
                continue;
            if (m_text[i] == u'(')
                widenBrackets(i);
            else if (const qsizetype mark = narrow.indexOf(m_text[i]); mark >= 0 && standsInChinese(i, i))
                m_text[i] = wide[mark];
        }
        return m_text;
    }

private:
    /// A neighbour of the stretch is Chinese, and it does not stand between Latin letters or figures.
    bool standsInChinese(qsizetype first, qsizetype last) const
    {
        const QChar before = first > 0 ? m_text[first - 1] : QChar();
        qsizetype next = last + 1;
        while (next < m_text.size() && m_text[next] == u' ')
            ++next;
        const QChar after = next < m_text.size() ? m_text[next] : QChar();
        return (isChinese(before) || isChinese(after)) && !(isLatin(before) && isLatin(after));
    }

    void widenBrackets(qsizetype open)
    {
        const qsizetype close = closingOf(m_text, open);
        if (close < 0)
            return;
        const QStringView inside = QStringView(m_text).sliced(open + 1, close - open - 1);
        if (!std::ranges::any_of(inside, isChinese) && !standsInChinese(open, close))
            return;
        m_text[open] = u'（';
        m_text[close] = u'）';
    }

    bool isInAddress(qsizetype position) const
    {
        return std::ranges::any_of(
            m_addresses, [position](const TextSpan &span) { return span.start <= position && position < span.end(); });
    }

    QString m_text;
    std::vector<TextSpan> m_addresses;
};

} // namespace

QString withHousePunctuation(const QString &text)
{
    return Punctuation(text).widened();
}

} // namespace gouji
