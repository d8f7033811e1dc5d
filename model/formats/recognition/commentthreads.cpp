// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/commentthreads.h"

#include "model/text/surrogates.h"

#include <algorithm>

namespace gouji {

CommentThreads::CommentThreads(const SourceOutline &outline) : m_comments(outline.comments)
{
    for (const SourceComment &comment : m_comments)
        m_landings[comment.block];
}

void CommentThreads::land(Landing landing)
{
    constexpr size_t mostLandings = 5'000; // of one block; every comment looks through them
    const auto wanted = m_landings.find(landing.spot.block);
    if (wanted != m_landings.end() && wanted->second.size() < mostLandings)
        wanted->second.push_back(std::move(landing));
}

/// Once a block: its rows and lines all lie in the section.
void CommentThreads::landInSection(const SourceSpot &spot, const QString &section)
{
    const auto wanted = m_landings.find(spot.block);
    if (wanted == m_landings.end())
        return;
    const auto isSame = [&section](const Landing &l) { return !l.anchor.cell && l.anchor.section == section; };
    if (std::ranges::any_of(wanted->second, isSame))
        return;
    Anchor anchor;
    anchor.section = section;
    land({spot, {}, 0, anchor});
}

void CommentThreads::landInBlock(const SourceSpot &spot, const QString &text, int offset, const Anchor &block)
{
    if (!m_landings.empty())
        land({spot, text, offset, block});
}

void CommentThreads::landInCell(const SourceSpot &spot, const CellId &cell)
{
    if (m_landings.empty())
        return;
    Anchor anchor;
    anchor.cell = cell;
    land({spot, {}, 0, anchor});
}

namespace {

/// How well a landing fits a comment: its cell, its paragraph, its row, its block.
int fitOf(const SourceSpot &spot, const Anchor &anchor, const SourceComment &comment)
{
    const bool isPlace = spot.row == comment.row && spot.field == comment.field;
    if (anchor.cell)
        return isPlace ? 4 : 0;
    const bool isRow = comment.row < 0 || spot.row == comment.row;
    return (anchor.block ? 1 : 0) + (isRow ? 2 : 1);
}

} // namespace

Anchor CommentThreads::anchorOf(const SourceComment &comment) const
{
    const auto found = m_landings.find(comment.block);
    const Landing *best = nullptr;
    int bestFit = 0;
    for (const Landing &landing : found->second) {
        const bool isBehind = landing.offset > comment.start && comment.row < 0;
        const int fit = isBehind ? 0 : fitOf(landing.spot, landing.anchor, comment);
        if (fit > bestFit || (fit == bestFit && fit > 0 && best && landing.offset > best->offset)) {
            best = &landing;
            bestFit = fit;
        }
    }
    if (!best)
        return {};
    Anchor anchor = best->anchor;
    if (anchor.cell || !anchor.block || comment.row >= 0)
        return anchor;
    const int length = int(best->text.size());
    anchor.start = std::clamp(comment.start - best->offset, 0, length);
    anchor.length = std::clamp(comment.length, 0, length - anchor.start);
    anchor.quoted = best->text.mid(anchor.start, anchor.length);
    return anchor;
}

/// The comment that began the talk; itself where the chain of answers is broken or runs in a circle.
size_t CommentThreads::rootOf(size_t comment) const
{
    size_t root = comment;
    for (size_t steps = 0; steps < m_comments.size(); ++steps) {
        const int answered = m_comments[root].answers;
        if (answered < 0 || size_t(answered) >= m_comments.size())
            return root;
        root = size_t(answered);
    }
    return comment;
}

std::vector<Thread> CommentThreads::threads(const Report &report) const
{
    std::vector<Thread> threads;
    std::map<size_t, size_t> threadOf; ///< by the comment that began it
    for (size_t i = 0; i < m_comments.size(); ++i) {
        const size_t root = rootOf(i);
        const auto [place, isNew] = threadOf.try_emplace(root, threads.size());
        if (isNew) {
            Thread thread;
            thread.anchor = anchorOf(m_comments[root]);
            thread.status = m_comments[root].isResolved ? ThreadStatus::Closed : ThreadStatus::Open;
            threads.push_back(std::move(thread));
        }
        Thread &thread = threads[place->second];
        thread.remarks.push_back({withoutLoneSurrogates(m_comments[i].author),
                                  m_comments[i].time,
                                  withoutLoneSurrogates(m_comments[i].text),
                                  {}});
        if (thread.status == ThreadStatus::Open && thread.remarks.size() > 1)
            thread.status = ThreadStatus::Answered;
    }
    for (Thread &thread : threads) {
        const Blocks *blocks = report.blocks(thread.anchor.section);
        if (!thread.anchor.block || !blocks || *thread.anchor.block < int(blocks->size()))
            continue;
        thread.anchor.section = closingSection.toString();
        thread.anchor.block.reset();
    }
    return threads;
}

} // namespace gouji
