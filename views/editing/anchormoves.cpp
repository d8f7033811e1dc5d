// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/anchormoves.h"

#include "model/report/prosetext.h"
#include "model/review/anchorplace.h"
#include "views/editing/copiedmarks.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace gouji {
namespace {

/// Several blocks as one text, and where in it each begins. What is no paragraph is a line without words.
class JoinedText
{
public:
    JoinedText(std::span<const Block> blocks, const Report &report)
    {
        for (const Block &block : blocks) {
            m_starts.push_back(static_cast<int>(m_text.size()));
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                m_text += paragraphText(*paragraph, report);
            m_text += u'\n';
        }
    }

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_starts.empty(); }
    int positionOf(int block, int offset) const
    {
        return std::clamp(m_starts[static_cast<std::size_t>(block)] + offset, 0, static_cast<int>(m_text.size()));
    }
    /// The block that a position lies in.
    int blockAt(int position) const
    {
        const auto after = std::ranges::upper_bound(m_starts, position);
        return std::max(0, static_cast<int>(after - m_starts.begin()) - 1);
    }
    int startOf(int block) const { return m_starts[static_cast<std::size_t>(block)]; }
    /// The end of a block's own text.
    int endOf(int block) const
    {
        const bool isLast = block + 1 == static_cast<int>(m_starts.size());
        return (isLast ? static_cast<int>(m_text.size()) : startOf(block + 1)) - 1;
    }

private:
    QString m_text;
    std::vector<int> m_starts;
};

/// Words nearest to a position, or nothing.
std::optional<int> nearest(const QString &words, const QString &text, int position)
{
    const qsizetype before = text.lastIndexOf(words, position);
    const qsizetype behind = text.indexOf(words, position);
    if (before < 0 && behind < 0)
        return std::nullopt;
    const bool isBefore = behind < 0 || (before >= 0 && position - before <= behind - position);
    return static_cast<int>(isBefore ? before : behind);
}

/// Follows one edit.
class AnchorMover
{
public:
    AnchorMover(const Report &report, const BlocksEdit &edit)
        : m_edit(edit)
        , m_changed(changedBy(*report.blocks(edit.section), edit))
        , m_blocksNow(static_cast<int>(report.blocks(edit.section)->size()) + m_changed.shift)
        , m_before(std::span(*report.blocks(edit.section))
                       .subspan(static_cast<std::size_t>(m_changed.first),
                                static_cast<std::size_t>(m_changed.end - m_changed.first)),
                   report)
        , m_now(std::span(edit.blocks)
                    .subspan(static_cast<std::size_t>(m_changed.first - edit.first),
                             static_cast<std::size_t>(m_changed.end - m_changed.first + m_changed.shift)),
                report)
        , m_difference(TextEdit::between(m_before.text(), m_now.text()))
    {}

    /// `isLost`: its words were not at its place before the edit.
    Anchor moved(Anchor anchor, bool isLost) const
    {
        if (anchor.section != m_edit.section || !anchor.block)
            return isLost && !anchor.cell ? refound(anchor) : anchor;
        if (*anchor.block < m_changed.first)
            return isLost ? refound(anchor) : anchor;
        if (*anchor.block >= m_changed.end) {
            *anchor.block += m_changed.shift;
            return isLost ? refound(anchor) : anchor;
        }
        return moveInside(anchor);
    }

private:
    Anchor moveInside(Anchor anchor) const
    {
        const int start = m_before.positionOf(*anchor.block - m_changed.first, anchor.start);
        const TextStretch stretch = TextStretch{start, anchor.length}.after(m_difference);
        if (m_now.isEmpty())
            return leftBehind(anchor);
        place(anchor, stretch);
        const bool isWhole =
            anchor.quoted.isEmpty() || QStringView(m_now.text()).mid(stretch.start, stretch.length) == anchor.quoted;
        return isWhole ? anchor : refound(anchor);
    }

    void place(Anchor &anchor, const TextStretch &stretch) const
    {
        const int block = m_now.blockAt(stretch.start);
        anchor.section = m_edit.section;
        anchor.block = m_changed.first + block;
        anchor.start = stretch.start - m_now.startOf(block);
        anchor.length = std::clamp(stretch.length, 0, std::max(0, m_now.endOf(block) - stretch.start));
    }

    /// The block is gone with all its words.
    Anchor leftBehind(Anchor anchor) const
    {
        anchor.start = 0;
        anchor.length = 0;
        anchor.block.reset();
        if (m_blocksNow > 0)
            anchor.block = std::min(m_changed.first, m_blocksNow - 1);
        return anchor;
    }

    /// At its quoted words where the edit brought them in.
    Anchor refound(Anchor anchor) const
    {
        if (anchor.quoted.isEmpty() || m_now.isEmpty())
            return anchor;
        const bool isHere = anchor.section == m_edit.section && anchor.block && *anchor.block >= m_changed.first &&
                            *anchor.block < m_changed.end + m_changed.shift;
        const int around = isHere ? m_now.positionOf(*anchor.block - m_changed.first, anchor.start) : 0;
        if (const std::optional<int> found = nearest(anchor.quoted, m_now.text(), around))
            place(anchor, {*found, static_cast<int>(anchor.quoted.size())});
        return anchor;
    }

    const BlocksEdit &m_edit;
    ChangedBlocks m_changed;
    int m_blocksNow;
    JoinedText m_before;
    JoinedText m_now;
    TextEdit m_difference;
};

} // namespace

std::vector<Anchor> anchorsOf(const std::vector<Thread> &threads)
{
    std::vector<Anchor> anchors;
    std::ranges::transform(threads, std::back_inserter(anchors), &Thread::anchor);
    return anchors;
}

void swapAnchors(std::vector<Thread> &threads, std::vector<Anchor> &anchors)
{
    for (std::size_t i = 0; i < threads.size() && i < anchors.size(); ++i)
        std::swap(threads[i].anchor, anchors[i]);
}

std::vector<Anchor> anchorsAfter(const Report &report, const BlocksEdit &edit)
{
    std::vector<Anchor> anchors = anchorsOf(report.threads);
    if (anchors.empty())
        return anchors;
    const AnchorMover mover(report, edit);
    for (Anchor &anchor : anchors)
        anchor = mover.moved(anchor, isGone(anchor, report));
    return anchors;
}

LinkedTexts::LinkedTexts(const Report &report)
{
    for (const Thread &thread : report.threads)
        m_texts.push_back(anchoredText(thread.anchor, report));
}

// Only words that stood whole beside the figure move: the way back then leads exactly to where they were.
bool LinkedTexts::moveThreads(Report &report) const
{
    bool hasMoved = false;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        Anchor &anchor = report.threads[i].anchor;
        const QString now = anchoredText(anchor, report);
        const TextEdit edit = TextEdit::between(m_texts[i], now);
        const bool wasThere = QStringView(m_texts[i]).mid(anchor.start, anchor.length) == anchor.quoted;
        if (now == m_texts[i] || !wasThere || anchor.start < edit.endBefore || edit.endNow == edit.endBefore)
            continue;
        anchor.start += edit.endNow - edit.endBefore;
        hasMoved = true;
    }
    return hasMoved;
}

} // namespace gouji
