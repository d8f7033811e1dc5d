// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/linebreaks.h"

#include <unicode/brkiter.h>

#include <algorithm>

namespace gouji {
namespace {

constexpr QStringView noLineBegins = u"，。；：！？、）》〉」』】〕”’…％%,.;:!?)]}·々";
constexpr QStringView noLineEnds = u"（《〈「『【〔“‘([{";

std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator *iterator, UErrorCode status)
{
    return std::unique_ptr<icu::BreakIterator>(U_SUCCESS(status) ? iterator : nullptr);
}

std::vector<int> boundaries(icu::BreakIterator *iterator, const QString &text)
{
    std::vector<int> positions;
    if (!iterator)
        return positions;
    // A read-only view of the text's own characters: nothing is copied.
    const icu::UnicodeString viewed(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                    static_cast<int32_t>(text.size()));
    iterator->setText(viewed);
    for (int32_t at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next()) {
        if (at > 0 && at < text.size())
            positions.push_back(at);
    }
    return positions;
}

bool isForbidden(const QString &text, int at)
{
    return noLineBegins.contains(text[at]) || noLineEnds.contains(text[at - 1]);
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// ICU does not know whether ‘ and ’ open or close; Chinese text does.
bool isAtMark(const QString &text, int at)
{
    constexpr QStringView closing = u"，。；：！？、）》〉」』】〕”’";
    const QChar before = text[at - 1];
    const QChar after = text[at];
    const bool opens = noLineEnds.contains(after) && (isHan(before) || closing.contains(before));
    const bool closes = closing.contains(before) && isHan(after);
    return (opens || closes) && !isForbidden(text, at);
}

bool isAddressCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7f);
}

/// A web address may go on on the next line behind its points and strokes, before its line is torn apart to make room.
void addAddressBreaks(const QString &text, std::vector<bool> &mayBegin)
{
    constexpr int longWord = 12;
    constexpr QStringView joints = u"/.-_?&=@";
    for (int start = 0; start < text.size();) {
        int end = start;
        bool hasLetter = false;
        for (; end < text.size() && isAddressCharacter(text[end]); ++end)
            hasLetter = hasLetter || text[end].isLetter();
        const bool isAddress = hasLetter && end - start >= longWord;
        for (int at = start + 1; isAddress && at < end; ++at) {
            if (joints.contains(text[at - 1]) && text[at].isLetterOrNumber())
                mayBegin[static_cast<std::size_t>(at)] = true;
        }
        start = std::max(end, start + 1);
    }
}

} // namespace

struct LineBreaks::Iterators
{
    std::unique_ptr<icu::BreakIterator> lines;
    std::unique_ptr<icu::BreakIterator> words;
    std::unique_ptr<icu::BreakIterator> characters;
};

LineBreaks::LineBreaks() : m_iterators(std::make_unique<Iterators>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_iterators->lines = made(icu::BreakIterator::createLineInstance(icu::Locale("zh@lb=strict"), status), status);
    m_iterators->words = made(icu::BreakIterator::createWordInstance(icu::Locale("zh"), status), status);
    m_iterators->characters = made(icu::BreakIterator::createCharacterInstance(icu::Locale("zh"), status), status);
}

LineBreaks::~LineBreaks() = default;
LineBreaks::LineBreaks(LineBreaks &&) noexcept = default;
LineBreaks &LineBreaks::operator=(LineBreaks &&) noexcept = default;

std::vector<int> LineBreaks::between(const QString &text)
{
    std::vector<bool> mayBegin(static_cast<std::size_t>(text.size()) + 1, false);
    for (const int at : boundaries(m_iterators->lines.get(), text))
        mayBegin[static_cast<std::size_t>(at)] = !isForbidden(text, at);
    addAddressBreaks(text, mayBegin);
    std::vector<int> positions;
    for (int at = 1; at < text.size(); ++at) {
        if (mayBegin[static_cast<std::size_t>(at)] || isAtMark(text, at))
            positions.push_back(at);
    }
    return positions;
}

std::vector<int> LineBreaks::betweenWords(const QString &text)
{
    std::vector<int> positions = boundaries(m_iterators->words.get(), text);
    std::erase_if(positions, [&](int at) { return isForbidden(text, at); });
    return positions;
}

std::vector<int> LineBreaks::betweenCharacters(const QString &text)
{
    std::vector<int> positions = boundaries(m_iterators->characters.get(), text);
    std::erase_if(positions, [&](int at) { return isForbidden(text, at); });
    return positions;
}

} // namespace gouji
