// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/pagetrim.h"

#include "model/formats/source/reporttraces.h"

#include <algorithm>
#include <optional>

namespace gouji {
namespace {

constexpr int lastSection = 6;
constexpr qsizetype shortText = 60;

QString lineOf(const PageBlock &block)
{
    return block.paragraph() ? block.paragraph()->text : QString();
}

bool isWithin(const GumboNode *node, const GumboNode *ancestor)
{
    while (node && node != ancestor)
        node = node->parent;
    return node == ancestor;
}

const GumboNode *commonAncestor(const GumboNode *first, const GumboNode *second)
{
    while (first && !isWithin(second, first))
        first = first->parent;
    return first;
}

/// What a menu or the site's own words look like, wherever they stand.
bool isMenu(const PageBlock &block)
{
    return block.isAround && (block.isLinks() || block.characters < shortText);
}

bool isShortLine(const PageBlock &block)
{
    return block.paragraph() && block.characters < shortText && !lineOf(block).contains(u'。');
}

/// What may stand behind a report and is none of it.
bool isBehindReport(const PageBlock &block)
{
    const bool isNamelessPicture = std::holds_alternative<SourcePicture>(block.block) && block.characters == 0;
    return isMenu(block) || block.isLinks() || isNamelessPicture || looksLikeSurroundings(lineOf(block));
}

/// Decides for every block of a page whether it stays.
class PageTrimmer
{
public:
    explicit PageTrimmer(std::vector<PageBlock> blocks) : m_blocks(std::move(blocks)), m_stays(m_blocks.size(), true) {}

    TrimmedPage trim();

private:
    struct Heading
    {
        std::size_t block;
        int section;
    };

    void findHeadings();
    void findTitle();
    bool isTitleAt(std::size_t block, std::size_t lines) const;
    void leaveOutBefore();
    void leaveOutBetween();
    void leaveOutBehind();
    void leaveOutEnd(std::size_t after);
    bool isClosingAt(std::size_t block) const;
    std::size_t lastTrace() const;

    std::vector<PageBlock> m_blocks;
    std::vector<bool> m_stays;
    std::vector<Heading> m_headings;
    const GumboNode *m_container = nullptr; ///< of the headings; null: fewer than two
    std::optional<std::size_t> m_title;
    std::size_t m_titleEnd = 0;
};

void PageTrimmer::findHeadings()
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int section = m_blocks[i].isLinks() ? 0 : looksLikeHeading(lineOf(m_blocks[i]));
        if (section > 0)
            m_headings.push_back({i, section});
    }
    if (m_headings.size() < 2)
        return;
    m_container = m_blocks[m_headings.front().block].container;
    for (const Heading &heading : m_headings)
        m_container = commonAncestor(m_container, m_blocks[heading.block].container);
}

bool PageTrimmer::isTitleAt(std::size_t block, std::size_t lines) const
{
    QString text;
    for (std::size_t i = block; i < block + lines; ++i) {
        if (i >= m_blocks.size() || lineOf(m_blocks[i]).isEmpty() || m_blocks[i].isLinks())
            return false;
        text += lineOf(m_blocks[i]);
    }
    return looksLikeTitle(text);
}

/// The title nearest to the first heading: before it a page has its own title and the path to itself.
void PageTrimmer::findTitle()
{
    const std::size_t end = m_headings.empty() ? m_blocks.size() : m_headings.front().block;
    constexpr std::size_t mostLines = 3;
    for (std::size_t lines = 1; lines <= mostLines && !m_title; ++lines) {
        for (std::size_t i = 0; i + lines <= end; ++i) {
            if (!isTitleAt(i, lines))
                continue;
            m_title = i;
            m_titleEnd = i + lines;
        }
    }
    const bool mayBeBroken = m_title && *m_title > 0 && !looksLikeSurroundings(lineOf(m_blocks[*m_title - 1]));
    if (mayBeBroken && looksLikeBody(lineOf(m_blocks[*m_title - 1])) && !m_blocks[*m_title - 1].isLinks() &&
        m_blocks[*m_title - 1].container->parent == m_blocks[*m_title].container->parent)
        m_title = *m_title - 1;
}

std::size_t PageTrimmer::lastTrace() const
{
    return m_headings.empty() ? m_titleEnd - 1 : m_headings.back().block;
}

void PageTrimmer::leaveOutBefore()
{
    std::size_t first = 0;
    if (m_title) {
        first = *m_title;
    } else {
        while (first < m_headings.front().block && !isWithin(m_blocks[first].container, m_container))
            ++first;
    }
    std::fill_n(m_stays.begin(), first, false);
}

void PageTrimmer::leaveOutBetween()
{
    const std::size_t opening = m_title ? m_titleEnd : 0;
    const std::size_t firstHeading = m_headings.empty() ? m_blocks.size() : m_headings.front().block;
    for (std::size_t i = opening; i < lastTrace(); ++i) {
        const bool isOfPage = i < firstHeading && (looksLikeSurroundings(lineOf(m_blocks[i])) || m_blocks[i].isLinks());
        if (isOfPage || (m_blocks[i].isAround && m_blocks[i].isLinks()))
            m_stays[i] = false;
    }
}

/// 署名 and 成文日期 may stand outside the element that holds the report.
bool PageTrimmer::isClosingAt(std::size_t block) const
{
    const auto isDate = [this](std::size_t i) { return i < m_blocks.size() && looksLikeDate(lineOf(m_blocks[i])); };
    return isDate(block) || (looksLikeBody(lineOf(m_blocks[block])) && isDate(block + 1));
}

void PageTrimmer::leaveOutBehind()
{
    const std::size_t last = lastTrace();
    const bool isComplete = !m_headings.empty() && m_headings.back().section == lastSection && m_container;
    bool isClosed = false;
    for (std::size_t i = last + 1; i < m_blocks.size(); ++i) {
        const bool isOutside = isComplete && !isWithin(m_blocks[i].container, m_container);
        const bool isClosing = !isClosed && isClosingAt(i);
        const bool isAfterwards = isClosed && (isShortLine(m_blocks[i]) || isBehindReport(m_blocks[i]));
        m_stays[i] = isClosing || !(isOutside || isAfterwards || isMenu(m_blocks[i]));
        isClosed = isClosed || (isComplete && looksLikeDate(lineOf(m_blocks[i])));
    }
    leaveOutEnd(last);
}

void PageTrimmer::leaveOutEnd(std::size_t after)
{
    for (std::size_t i = m_blocks.size(); i > after + 1; --i) {
        if (m_stays[i - 1] && !isBehindReport(m_blocks[i - 1]))
            return;
        m_stays[i - 1] = false;
    }
}

TrimmedPage PageTrimmer::trim()
{
    TrimmedPage page;
    findHeadings();
    findTitle();
    page.hasReport = m_title.has_value() || m_container;
    if (page.hasReport) {
        leaveOutBefore();
        leaveOutBetween();
        leaveOutBehind();
    }
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        (m_stays[i] ? page.blocks : page.leftOut).push_back(std::move(m_blocks[i]));
    return page;
}

} // namespace

TrimmedPage trimmedPage(std::vector<PageBlock> blocks)
{
    return PageTrimmer(std::move(blocks)).trim();
}

} // namespace gouji
