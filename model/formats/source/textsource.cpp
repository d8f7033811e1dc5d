// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/textsource.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr QChar plainProseMark(0x2060);

bool isBar(QChar c)
{
    return c == u'|' || c == u'｜' || c == u'│';
}

/// The line under a header in Markdown, |---|:-:|. A row of single dashes is a row of marks.
bool isRuler(QStringView line)
{
    const auto belongs = [](QChar c) { return isBar(c) || c == u'-' || c == u':' || c.isSpace(); };
    return line.contains(u"---") && std::ranges::all_of(line, belongs);
}

std::vector<SourceField> splitAtTabs(QStringView line, const SourcePlace &place)
{
    std::vector<SourceField> fields;
    for (const QStringView part : line.split(u'\t'))
        fields.push_back({part.toString(), place, 1, 1});
    return fields;
}

std::vector<SourceField> splitAtBars(QStringView line, const SourcePlace &place)
{
    QStringView inner = line.trimmed();
    if (isBar(inner.front()) && inner.size() > 1) {
        inner = inner.sliced(1);
        if (isBar(inner.back()))
            inner.chop(1);
    }
    std::vector<SourceField> fields;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= inner.size(); ++i) {
        if (i < inner.size() && !isBar(inner[i]))
            continue;
        fields.push_back({inner.sliced(start, i - start).trimmed().toString(), place, 1, 1});
        start = i + 1;
    }
    return fields;
}

/// Collects the blocks of one text line by line.
class TextSource
{
public:
    void add(QStringView line);
    SourceOutline take();

private:
    void addRow(std::vector<SourceField> fields, QStringView line);
    bool addPicture(QStringView line);

    SourceOutline m_outline;
    int m_line = 0;
    bool m_tableIsOpen = false;
};

void TextSource::add(QStringView line)
{
    ++m_line;
    const SourcePlace place{m_line, 0, {}};
    const QStringView text = line.trimmed();
    const bool hasBars = std::ranges::any_of(text, isBar);
    if (hasBars && isRuler(text))
        return;
    if (line.contains(u'\t') && (!text.isEmpty() || m_tableIsOpen))
        return addRow(splitAtTabs(line, place), line);
    if (hasBars && text.size() > 1)
        return addRow(splitAtBars(line, place), line);
    m_tableIsOpen = false;
    if (text.isEmpty() || addPicture(text))
        return;
    const bool isMarked = text.startsWith(plainProseMark);
    m_outline.blocks.push_back(SourceParagraph{text.sliced(isMarked ? 1 : 0).toString(), place, isMarked});
}

void TextSource::addRow(std::vector<SourceField> fields, QStringView line)
{
    if (!m_tableIsOpen)
        m_outline.blocks.push_back(SourceTable{});
    m_tableIsOpen = true;
    std::get<SourceTable>(m_outline.blocks.back())
        .rows.push_back({std::move(fields), {m_line, 0, {}}, line.toString()});
}

bool TextSource::addPicture(QStringView line)
{
    constexpr QStringView begin = u"[图：";
    if (!line.startsWith(begin) || !line.endsWith(u']'))
        return false;
    Picture picture;
    picture.caption = line.sliced(begin.size()).chopped(1).toString();
    m_outline.blocks.push_back(SourcePicture{std::move(picture), {m_line, 0, {}}});
    return true;
}

SourceOutline TextSource::take()
{
    m_outline.lineCount = m_line;
    return std::move(m_outline);
}

} // namespace

SourceOutline readTextSource(QStringView text)
{
    TextSource source;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != u'\f')
            ++end;
        source.add(text.sliced(start, end - start));
        const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        start = end + (isPair ? 2 : 1);
    }
    return source.take();
}

} // namespace gouji
