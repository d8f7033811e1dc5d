// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicalclosing.h"

#include "model/formats/canonical/canonicalblock.h"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

constexpr QStringView arabicDigits = u"0123456789０１２３４５６７８９";
constexpr QStringView chineseDigits = u"〇零○一二三四五六七八九";
constexpr QStringView chineseNumerals = u"一二三四五六七八九十";

/// Takes `fewest` to `most` characters of one set off the front, then a unit, then blanks; false where they are not there.
class DateScanner
{
public:
    explicit DateScanner(QStringView text) : m_rest(text) {}

    bool take(QStringView characters, qsizetype fewest, qsizetype most, QChar unit)
    {
        const auto end = std::ranges::find_if(m_rest, [characters](QChar c) { return !characters.contains(c); });
        const qsizetype count = end - m_rest.begin();
        if (count < fewest || count > most)
            return false;
        m_rest = m_rest.sliced(count).trimmed();
        if (!m_rest.startsWith(unit))
            return false;
        m_rest = m_rest.sliced(1).trimmed();
        return true;
    }
    bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QStringView m_rest;
};

/// 2025年1月20日, 二〇二五年一月二十日
bool isDate(QStringView text)
{
    DateScanner arabic(text);
    if (arabic.take(arabicDigits, 4, 4, u'年'))
        return arabic.take(arabicDigits, 1, 2, u'月') && arabic.take(arabicDigits, 1, 2, u'日') && arabic.isAtEnd();
    DateScanner chinese(text);
    return chinese.take(chineseDigits, 4, 4, u'年') && chinese.take(chineseNumerals, 1, 2, u'月') &&
           chinese.take(chineseNumerals, 1, 3, u'日') && chinese.isAtEnd();
}

/// A short line that is no sentence and no numbered item.
bool isName(QStringView text)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 40;
    constexpr QStringView inSentences = u"。，；！？：、,;!?:";
    constexpr QStringView beforeItems = u"（(0123456789";
    return text.size() >= shortest && text.size() <= longest && !beforeItems.contains(text.front()) &&
           std::ranges::none_of(text, [inSentences](QChar c) { return inSentences.contains(c); });
}

bool isPlainLine(QStringView block)
{
    return !block.contains(u'\n') && !block.contains(u'\t') && !block.startsWith(keepingApart) &&
           !pictureCaption(block);
}

QStringView fromEnd(std::span<const QStringView> blocks, std::size_t distance)
{
    return distance <= blocks.size() ? blocks[blocks.size() - distance] : QStringView();
}

std::optional<FoundClosing> findPlain(std::span<const QStringView> blocks, QStringView body)
{
    const QStringView last = fromEnd(blocks, 1);
    if (last.isEmpty() || !isPlainLine(last))
        return std::nullopt;
    if (!isDate(last))
        return last == body ? std::optional(FoundClosing{{last.toString(), {}, {}}, 1}) : std::nullopt;
    const QStringView before = fromEnd(blocks, 2);
    const bool isSigned = isPlainLine(before) && (isName(before) || (!body.isEmpty() && before == body));
    if (!isSigned)
        return FoundClosing{{{}, last.toString(), {}}, 1};
    return FoundClosing{{before.toString(), last.toString(), {}}, 2};
}

QString markedLine(const QString &line)
{
    return line.isEmpty() || line.startsWith(keepingApart) ? keptApart(line) : line;
}

std::optional<FoundClosing> findAfter(const std::vector<QString> &blocks, const std::vector<QString> &lines,
                                      QStringView body)
{
    std::vector<QStringView> all(blocks.begin(), blocks.end());
    all.insert(all.end(), lines.begin(), lines.end());
    return findClosing(all, body);
}

} // namespace

std::optional<FoundClosing> findClosing(std::span<const QStringView> blocks, QStringView body)
{
    const QStringView separator = fromEnd(blocks, 3);
    if (separator.size() == 1 && separator.front() == keepingApart)
        return FoundClosing{{withoutMark(fromEnd(blocks, 2)), withoutMark(fromEnd(blocks, 1)), {}}, 3};
    return findPlain(blocks, body);
}

void addClosing(std::vector<QString> &blocks, const std::optional<Closing> &closing, QStringView body)
{
    std::vector<QString> lines;
    if (closing)
        std::ranges::copy_if(std::array{closing->body, closing->date}, std::back_inserter(lines),
                             [](const QString &line) { return !line.isEmpty(); });
    std::optional<FoundClosing> found = findAfter(blocks, lines, body);
    if (found && found->blockCount > static_cast<int>(lines.size())) {
        blocks.back() = keptApart(blocks.back());
        found = findAfter(blocks, lines, body);
    }
    const bool isReadBack = found ? found->closing == closing : lines.empty();
    if (closing && !isReadBack)
        lines = {QString(keepingApart), markedLine(closing->body), markedLine(closing->date)};
    blocks.insert(blocks.end(), lines.begin(), lines.end());
}

} // namespace gouji
