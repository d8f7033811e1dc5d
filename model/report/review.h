// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/anchor.h"
#include "model/report/checkid.h"

#include <QDateTime>

#include <vector>

namespace gouji {

/// One contribution to a thread.
struct Remark
{
    QString author;
    QDateTime time; ///< UTC, whole seconds
    QString text;
    JsonObject unknown;

    friend bool operator==(const Remark &, const Remark &) = default;
};

enum class ThreadStatus { Open, Answered, Closed };

/// A question about a place in the report and what was answered.
struct Thread
{
    Anchor anchor;
    ThreadStatus status = ThreadStatus::Open;
    std::vector<Remark> remarks;
    JsonObject unknown;

    friend bool operator==(const Thread &, const Thread &) = default;
};

/// A finding that a person accepted with a reason (已核实). Bound to what the check judged: it lapses by itself when the
/// fingerprint of the finding changes.
struct AcceptedFinding
{
    CheckId check;
    QString fingerprint;
    QString reason;
    QString author;
    QDateTime time;
    Anchor anchor;
    JsonObject unknown;

    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

/// One of the three reviews and three proof-readings (三审三校): who read what and when. No electronic signature.
struct SignOff
{
    QString step;
    QString name;
    QDateTime time;
    QString digest; ///< SHA-256 of the content that was read
    JsonObject unknown;

    friend bool operator==(const SignOff &, const SignOff &) = default;
};

/// What a person had before them when they reviewed the report last, so that they can see what changed since.
struct ReviewMark
{
    QString name;
    QDateTime time;  ///< UTC, whole seconds
    QString content; ///< packed by model/formats/native/packedcontent.h
    JsonObject unknown;

    friend bool operator==(const ReviewMark &, const ReviewMark &) = default;
};

/// A sentence taken over from last year's report and not edited since.
struct CopiedSentence
{
    Anchor anchor;
    JsonObject unknown;

    friend bool operator==(const CopiedSentence &, const CopiedSentence &) = default;
};

} // namespace gouji
