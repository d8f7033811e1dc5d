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

/// For each bracket that opens, the one that closes it on the same line, or -1.
std::vector<qsizetype> closings(const QString &text)
{
    std::vector<qsizetype> closings(static_cast<std::size_t>(text.size()), -1);
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            open.clear();
        else if (text[i] == u'(')
            open.push_back(i);
        if (text[i] != u')' || open.empty())
            continue;
        closings[static_cast<std::size_t>(open.back())] = i;
        open.pop_back();
    }
    return closings;
}

/// For each place, and for the end, how many Chinese characters stand before it.
std::vector<qsizetype> chineseBefore(const QString &text)
{
    std::vector<qsizetype> counts{0};
    for (const QChar c : text)
        counts.push_back(counts.back() + isChinese(c));
    return counts;
}

/// A text whose marks are looked at one by one; as much is pasted as anybody likes, so nothing is looked for twice.
class Punctuation
{
public:
    explicit Punctuation(QString text)
        : m_text(std::move(text))
        , m_addresses(addressesIn(m_text))
        , m_closings(closings(m_text))
        , m_chineseBefore(chineseBefore(m_text))
    {}

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
        const qsizetype close = m_closings[static_cast<std::size_t>(open)];
        if (close < 0)
            return;
        const bool holdsChinese =
            m_chineseBefore[static_cast<std::size_t>(open) + 1] < m_chineseBefore[static_cast<std::size_t>(close)];
        if (!holdsChinese && !standsInChinese(open, close))
            return;
        m_text[open] = u'（';
        m_text[close] = u'）';
    }

    bool isInAddress(qsizetype position) const
    {
        const auto after = std::ranges::upper_bound(m_addresses, position, {}, &TextSpan::start);
        return after != m_addresses.begin() && position < std::prev(after)->end();
    }

    QString m_text;
    std::vector<TextSpan> m_addresses;
    std::vector<qsizetype> m_closings;      ///< by place of the opening one
    std::vector<qsizetype> m_chineseBefore; ///< by place, in the text as it came
};

} // namespace

QString withHousePunctuation(const QString &text)
{
    return Punctuation(text).widened();
}

} // namespace gouji
