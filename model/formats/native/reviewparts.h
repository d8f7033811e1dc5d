// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/partwriter.h"

namespace gouji {

// What people noted about a report: its parts in the file, in their order; for PartWriter and PartReader.

template<>
inline constexpr bool standsOnOneLine<Thread> = false;

template<typename Archive>
void exchange(Archive &archive, PartOf<Anchor> auto &anchor)
{
    archive.text(u"section", anchor.section);
    archive.cell(u"cell", anchor.cell);
    archive.number(u"block", anchor.block);
    archive.number(u"start", anchor.start);
    archive.number(u"length", anchor.length);
    archive.text(u"quoted", anchor.quoted);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Remark> auto &remark)
{
    archive.text(u"author", remark.author);
    archive.time(u"time", remark.time);
    archive.text(u"text", remark.text);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<Thread> auto &thread)
{
    archive.part(u"anchor", thread.anchor);
    archive.word(u"status", thread.status);
    archive.list(u"remarks", thread.remarks);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<AcceptedFinding> auto &accepted)
{
    archive.check(u"check", accepted.check);
    archive.text(u"fingerprint", accepted.fingerprint);
    archive.text(u"reason", accepted.reason);
    archive.text(u"author", accepted.author);
    archive.time(u"time", accepted.time);
    archive.part(u"anchor", accepted.anchor);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<SignOff> auto &signOff)
{
    archive.text(u"step", signOff.step);
    archive.text(u"name", signOff.name);
    archive.time(u"time", signOff.time);
    archive.text(u"digest", signOff.digest);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<ReviewMark> auto &mark)
{
    archive.text(u"name", mark.name);
    archive.time(u"time", mark.time);
    archive.text(u"content", mark.content);
}

template<typename Archive>
void exchange(Archive &archive, PartOf<CopiedSentence> auto &sentence)
{
    archive.part(u"anchor", sentence.anchor);
}

} // namespace gouji
