// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/paragraphs.h"

#include "model/formats/positioned/tableparts.h"

#include <cmath>

namespace gouji {
namespace {

double middle(std::vector<double> values, double otherwise)
{
    if (values.empty())
        return otherwise;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The width of what cannot be broken at the beginning of a line: a Latin word, or a character with the marks around it that
/// may not stand alone.
double firstUnit(const TextLine &line)
{
    constexpr QStringView closing = u"，。、；：！？）》〉」』”’】〕";
    constexpr QStringView opening = u"（《〈「『“‘【〔";
    constexpr double latin = 0.5;
    const QString &text = line.text;
    qsizetype i = 0;
    while (i + 1 < text.size() && opening.contains(text[i]))
        ++i;
    double letters = double(i);
    if (!isLatinPart(text[i])) {
        ++i;
        ++letters;
    } else {
        for (; i < text.size() && isLatinPart(text[i]); ++i)
            letters += latin;
    }
    for (; i < text.size() && closing.contains(text[i]); ++i)
        ++letters;
    return letters * line.em;
}

} // namespace

TextColumn TextColumn::of(const std::vector<PageText> &pages)
{
    constexpr double nearlyFull = 0.8;
    TextColumn column;
    double widest = 0;
    std::vector<double> sizes;
    std::vector<double> pitches;
    for (const PageText &page : pages) {
        for (size_t i = 0; i < page.lines.size(); ++i) {
            widest = std::max(widest, page.lines[i].box.width());
            sizes.insert(sizes.end(), size_t(page.lines[i].text.size()), page.lines[i].em);
            if (i > 0)
                pitches.push_back(page.lines[i].box.centreY() - page.lines[i - 1].box.centreY());
        }
    }
    column.em = middle(std::move(sizes), 0);
    column.pitch = middle(std::move(pitches), 0);
    bool isFirst = true;
    for (const PageText &page : pages) {
        for (const TextLine &line : page.lines) {
            if (line.box.width() < nearlyFull * widest)
                continue;
            column.left = isFirst ? line.box.left : std::min(column.left, line.box.left);
            column.right = isFirst ? line.box.right : std::max(column.right, line.box.right);
            isFirst = false;
        }
    }
    return column;
}

TextColumn TextColumn::on(const PageText &page) const
{
    constexpr double nearlyFull = 0.8;
    TextColumn own = *this;
    bool isFirst = true;
    for (const TextLine &line : page.lines) {
        if (line.box.width() < nearlyFull * (right - left))
            continue;
        own.left = isFirst ? line.box.left : std::min(own.left, line.box.left);
        own.right = isFirst ? line.box.right : std::max(own.right, line.box.right);
        isFirst = false;
    }
    // A page of nothing but first lines shows an indentation, not another column.
    own.left = own.left > left + em ? left : own.left;
    own.right = own.right < right - em ? right : own.right;
    return own;
}

void ParagraphJoiner::beginPage(const PageText &page)
{
    m_page = page.number;
    m_pageColumn = m_column.on(page);
}

bool ParagraphJoiner::isTitle(const TextLine &line) const
{
    constexpr double larger = 1.15;
    const double offCentre = std::abs(line.box.centreX() - (m_pageColumn.left + m_pageColumn.right) / 2);
    return !m_isText && line.em > larger * m_column.em && offCentre < 2 * m_column.em;
}

bool ParagraphJoiner::isFull(const TextLine &line, const TextLine &next) const
{
    constexpr double tolerance = 0.6;
    return m_lastColumn.right - line.box.right < firstUnit(next) + tolerance * line.em;
}

bool ParagraphJoiner::goesOn(const TextLine &line) const
{
    constexpr double sameSize = 0.25;
    constexpr double farBelow = 1.7;
    constexpr double farRight = 4;
    const TextLine &last = *m_last;
    if (std::abs(last.em - line.em) > sameSize * std::max(last.em, line.em))
        return false;
    if (isTitle(line) && isTitle(last))
        return true;
    const bool isApart =
        m_page == m_lastPage && line.box.centreY() - last.box.centreY() > farBelow * std::max(m_column.pitch, line.em);
    const bool isIndented = line.box.left > m_pageColumn.left + line.em;
    const bool isSetRight = last.box.left > m_lastColumn.left + farRight * last.em;
    return !isApart && !isIndented && !isSetRight && isFull(last, line);
}

std::optional<SourceParagraph> ParagraphJoiner::add(const TextLine &line)
{
    std::optional<SourceParagraph> complete;
    if (m_last && !goesOn(line))
        complete = take();
    if (m_lines.isEmpty())
        m_place = placeOf(m_page, line.box);
    m_lines.append(line.text);
    m_isText = m_isText || !isTitle(line);
    m_last = line;
    m_lastPage = m_page;
    m_lastColumn = m_pageColumn;
    return complete;
}

std::optional<SourceParagraph> ParagraphJoiner::take()
{
    m_last.reset();
    if (m_lines.isEmpty())
        return std::nullopt;
    SourceParagraph paragraph{joinedText(m_lines), m_place};
    m_lines.clear();
    return paragraph;
}

} // namespace gouji
