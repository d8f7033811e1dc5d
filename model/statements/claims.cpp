// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/claims.h"

#include "model/statements/wordsin.h"

#include <QRegularExpression>

namespace gouji {
namespace {

constexpr QStringView exceptions[] = {u"除", u"结转", u"下年", u"以外", u"应答复", u"的均", u"超期", u"投诉"};
constexpr QStringView partial[] = {u"网络", u"网上", u"信函", u"当面", u"传真",   u"邮",   u"自然人", u"法人",
                                   u"企业", u"收费", u"不服", u"涉及", u"不合理", u"更正", u"逾期",   u"补正"};
constexpr QStringView outcomes[] = {u"纠正", u"败诉", u"撤销", u"维持", u"未经", u"违法", u"责令", u"过错", u"确认"};

QString match(const QRegularExpression &pattern, QStringView words, TextSpan &span)
{
    const QRegularExpressionMatch found = pattern.match(words.toString());
    span = {found.capturedStart(), found.capturedLength()};
    return found.captured();
}

std::optional<Claim> allAnswered(QStringView words)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:均已|均在|均按|均依|全部|都已|皆已|已全部|均于|均予|均)[^、]{0,14}?"
                       "(?:答复|办结|办复|办理完毕|回复)"));
    Claim claim{ClaimKind::AllAnswered, {}};
    return containsAny(words, exceptions) || match(pattern, words, claim.words).isEmpty() ? std::nullopt
                                                                                          : std::optional(claim);
}

std::optional<Claim> noneReceived(QStringView words)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:未|没有|无)(?:收到|接到|受理|接收|发生|产生)?[^、]{0,16}?(?:公开申请|申请公开|依申请公开|公开的申请)"));
    Claim claim{ClaimKind::NoneReceived, {}};
    const bool isAnother = containsAny(words, partial) || words.contains(u"复议") || words.contains(u"诉讼");
    return isAnother || match(pattern, words, claim.words).isEmpty() ? std::nullopt : std::optional(claim);
}

std::optional<Claim> noDisputes(QStringView words)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:未|没有|无|零)(?:收到|发生|出现|产生|涉及|被|因|引发|有)?.{0,20}?(?:复议|诉讼)"
                       "(?:[、和或及与]?(?:行政)?(?:复议|诉讼))?"));
    Claim claim{ClaimKind::NoDisputes, {}};
    const QString said = match(pattern, words, claim.words);
    if (said.isEmpty() || containsAny(words, outcomes))
        return std::nullopt;
    const bool hasReview = said.contains(u"复议");
    if (!hasReview || !said.contains(u"诉讼"))
        claim.kind = hasReview ? ClaimKind::NoReviews : ClaimKind::NoSuits;
    return claim;
}

} // namespace

std::optional<Claim> claimOf(QStringView text, const Clause &clause, Topic topic)
{
    const QStringView words = clause.span.in(text);
    std::optional<Claim> claim;
    if (topic == Topic::Requests) {
        claim = noneReceived(words);
        if (!claim)
            claim = allAnswered(words);
    } else if (topic == Topic::Disputes) {
        claim = noDisputes(words);
    }
    if (claim)
        claim->words.start += clause.span.start;
    return claim;
}

} // namespace gouji
