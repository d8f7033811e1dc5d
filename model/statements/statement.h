// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statements/quantity.h"

namespace gouji {

/// What a sentence of the report speaks of, as far as the tables know it.
enum class Topic {
    None,
    Requests,  ///< 政府信息公开申请
    Disputes,  ///< 行政复议, 行政诉讼
    Documents, ///< 规范性文件
    Elsewhere  ///< proposals, hotlines, services, news …: its figures are none of the report's
};

/// What a number says of its topic.
enum class Role {
    Received,      ///< 收到, 受理
    NewlyReceived, ///< 新收: without those carried in
    TakenIn,       ///< 收办
    Answered,      ///< 答复, 办结, 办复
    Worked,        ///< 办理: of what was received or of what was closed
    Withdrawn,     ///< 撤回, 撤销
    CarriedIn,
    CarriedOut,
    Carried, ///< 结转 without a word on where from or to
    Granted,
    PartlyGranted,
    Refused,
    Unavailable,
    NotProcessed,
    OtherResult,
    Reviews,
    DirectSuits,
    SuitsAfterReview,
    Suits,
    ReviewsAndSuits,
    Made,
    Repealed,
    InForce
};

/// (subject, verb, number, unit): 收到政府信息公开申请43项.
struct Statement
{
    Role role = Role::Received;
    Quantity quantity;
    TextSpan words;          ///< from the clause's beginning to behind the unit
    bool isPart = false;     ///< one of several that a whole is made of: after 其中, in brackets
    bool isNarrow = false;   ///< of a part of the body, a way in or a kind of applicant only
    bool isOnRecord = false; ///< 备案: counted by somebody else's rules

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// What is said without a number.
enum class ClaimKind {
    AllAnswered,  ///< 均已答复, 全部办结
    NoneReceived, ///< 未收到政府信息公开申请
    NoReviews,
    NoSuits,
    NoDisputes
};

struct Claim
{
    ClaimKind kind = ClaimKind::AllAnswered;
    TextSpan words;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// A sentence with what it says. All spans are those of its paragraph.
struct Sentence
{
    QString section;
    int block = 0;
    TextSpan span;
    Topic topic = Topic::None;   ///< at its end
    bool isOfDisclosure = false; ///< names the disclosure of information, or goes on with a sentence that does
    std::vector<Quantity> quantities;
    std::vector<Statement> statements;
    std::vector<Claim> claims;
};

} // namespace gouji
