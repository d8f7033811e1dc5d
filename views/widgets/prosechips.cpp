// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosechips.h"

#include "model/report/prosetext.h"

#include <utility>

namespace gouji {
namespace {

constexpr int chipProperty = QTextFormat::UserProperty + 1; // the chip's number

QTextCharFormat formatOf(int number)
{
    QTextCharFormat format;
    format.setProperty(chipProperty, number);
    return format;
}

void unlink(const QTextBlock &block, int start, int end)
{
    QTextCursor cursor(block);
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.setCharFormat({});
}

} // namespace

QString chipText(const Link &link, const Report &report)
{
    QString text = linkText(link, report);
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' '; // raw text may hold line breaks
    }
    return text.isEmpty() ? QStringLiteral("□") : text;
}

int boxesBefore(const QTextBlock &block, const ProseChips &chips, const Report &report, int offset)
{
    int boxes = 0;
    for (const ChipPlace &place : ProseChips::in(block)) {
        const bool isBox = linkText(chips.link(place.number), report).isEmpty();
        boxes += isBox && place.start - block.position() < offset + boxes;
    }
    return boxes;
}

void ProseChips::insert(QTextCursor &cursor, const Link &link, const Report &report)
{
    m_chips.push_back({link, chipText(link, report)});
    cursor.insertText(m_chips.back().shown, formatOf(static_cast<int>(m_chips.size()) - 1));
    cursor.setCharFormat({});
}

std::vector<ChipPlace> ProseChips::in(const QTextBlock &block)
{
    std::vector<ChipPlace> places;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        if (fragment.charFormat().hasProperty(chipProperty))
            places.push_back({fragment.charFormat().intProperty(chipProperty), fragment.position(), fragment.length()});
    }
    return places;
}

std::optional<ChipPlace> ProseChips::at(const QTextDocument &document, int position)
{
    for (const ChipPlace &place : in(document.findBlock(position))) {
        if (place.start <= position && position <= place.end())
            return place;
    }
    return std::nullopt;
}

const Link *ProseChips::linkIn(const QTextCharFormat &format) const
{
    return format.hasProperty(chipProperty) ? &link(format.intProperty(chipProperty)) : nullptr;
}

void ProseChips::mend(const QTextBlock &block) const
{
    for (const ChipPlace &place : in(block)) {
        const QString text = block.text().mid(place.start - block.position(), place.length);
        const QString &shown = m_chips[static_cast<std::size_t>(place.number)].shown;
        if (text == shown)
            continue;
        const int length = static_cast<int>(shown.size());
        if (text.startsWith(shown))
            unlink(block, place.start + length, place.end());
        else if (text.endsWith(shown))
            unlink(block, place.start, place.end() - length);
        else
            unlink(block, place.start, place.end());
    }
}

// The new text comes in behind the first character of the old one, so that no cursor at an edge is moved across it.
std::vector<FollowedLink> ProseChips::refresh(const QTextBlock &block, const Report &report)
{
    std::vector<ChipPlace> places = in(block);
    std::vector<FollowedLink> followed;
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        Chip &chip = m_chips[static_cast<std::size_t>(place->number)];
        const QString now = chipText(chip.link, report);
        if (now == chip.shown)
            continue;
        followed.push_back({place->number, std::exchange(chip.shown, now)});
        QTextCursor cursor(block);
        cursor.setPosition(place->start + 1);
        cursor.insertText(now, formatOf(place->number));
        cursor.setPosition(place->start);
        cursor.deleteChar();
        cursor.setPosition(place->start + static_cast<int>(now.size()));
        cursor.setPosition(cursor.position() + place->length - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    return followed;
}

} // namespace gouji
