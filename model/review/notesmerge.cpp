// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/notesmerge.h"

#include "model/review/anchorplace.h"
#include "model/review/sequencemerge.h"

#include <algorithm>
#include <span>

namespace gouji {
namespace {

/// Edits around it move an anchor: the question tells a thread.
bool isSameThread(const Thread &a, const Thread &b)
{
    const bool isSameQuote =
        !a.anchor.quoted.isEmpty() && a.anchor.quoted == b.anchor.quoted && a.anchor.section == b.anchor.section;
    return (isSameQuote || a.anchor == b.anchor) && !a.remarks.empty() && !b.remarks.empty() &&
           a.remarks[0] == b.remarks[0];
}

const Thread *counterpart(std::span<const Thread> threads, const Thread &thread)
{
    const auto found = std::ranges::find_if(threads, [&](const Thread &other) { return isSameThread(thread, other); });
    return found == threads.end() ? nullptr : &*found;
}

/// A question that both sides answered holds both answers; it stays as open as either left it.
Thread mergedThread(const Thread &base, const Thread &ours, const Thread &theirs)
{
    Thread thread = base.unknown == ours.unknown ? theirs : ours;
    thread.anchor = base.anchor == ours.anchor ? theirs.anchor : ours.anchor;
    thread.remarks = mergedSet(base.remarks, ours.remarks, theirs.remarks);
    const bool isOnlyTheirs = base.status == ours.status;
    thread.status = isOnlyTheirs                   ? theirs.status
                    : base.status == theirs.status ? ours.status
                                                   : std::min(ours.status, theirs.status);
    return thread;
}

std::vector<Thread> mergedThreads(std::span<const Thread> base, std::span<const Thread> ours,
                                  std::span<const Thread> theirs)
{
    std::vector<Thread> ourThreads(ours.begin(), ours.end());
    std::vector<Thread> theirThreads(theirs.begin(), theirs.end());
    for (Thread &thread : ourThreads) {
        const Thread *before = counterpart(base, thread);
        const auto other = std::ranges::find_if(theirThreads, [&](const Thread &t) { return isSameThread(t, thread); });
        if (!before || other == theirThreads.end())
            continue;
        thread = mergedThread(*before, thread, *other);
        *other = thread;
    }
    return united<Thread>(base, ourThreads, theirThreads);
}

/// A person has one mark, the one left last.
std::vector<ReviewMark> newestMarks(const std::vector<ReviewMark> &marks)
{
    std::vector<ReviewMark> newest;
    std::ranges::copy_if(marks, std::back_inserter(newest), [&](const ReviewMark &mark) {
        return std::ranges::none_of(
            marks, [&](const ReviewMark &other) { return other.name == mark.name && other.time > mark.time; });
    });
    return newest;
}

/// Both, each once.
template<typename T>
std::vector<T> both(const std::vector<T> &ours, const std::vector<T> &theirs)
{
    return united<T>({}, ours, theirs);
}

/// As if both had started from what they have in common.
Thread carriedThread(const Thread &newer, const Thread &before)
{
    Thread common = before;
    std::erase_if(common.remarks, [&](const Remark &remark) {
        return std::ranges::find(newer.remarks, remark) == newer.remarks.end();
    });
    return mergedThread(common, newer, before);
}

} // namespace

void mergeNotes(Report &to, const Report &base, const Report &theirs)
{
    to.threads = mergeSequences(base.threads, to.threads, theirs.threads, mergedThreads);
    to.acceptedFindings = mergedSet(base.acceptedFindings, to.acceptedFindings, theirs.acceptedFindings);
    to.signOffs = mergedSet(base.signOffs, to.signOffs, theirs.signOffs);
    to.reviewMarks = newestMarks(mergedSet(base.reviewMarks, to.reviewMarks, theirs.reviewMarks));
    to.copiedSentences = mergedSet(base.copiedSentences, to.copiedSentences, theirs.copiedSentences);
}

void carryNotes(Report &to, const Report &before)
{
    for (const Thread &thread : before.threads) {
        const auto newer =
            std::ranges::find_if(to.threads, [&](const Thread &other) { return isSameThread(other, thread); });
        if (newer == to.threads.end())
            to.threads.push_back(thread);
        else
            *newer = carriedThread(*newer, thread);
    }
    to.acceptedFindings = both(to.acceptedFindings, before.acceptedFindings);
    to.signOffs = both(to.signOffs, before.signOffs);
    to.reviewMarks = newestMarks(both(to.reviewMarks, before.reviewMarks));
    findThreadsAgain(to);
}

} // namespace gouji
