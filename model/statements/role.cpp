// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/role.h"

#include "model/statements/wordsin.h"

#include <QRegularExpression>

namespace gouji {
namespace {

struct RoleWord
{
    QStringView word;
    Role role;
};

/// Verbs of requests; of several before a number the nearest counts.
constexpr RoleWord verbs[] = {
    {u"收到", Role::Received}, {u"受理", Role::Received}, {u"新收", Role::NewlyReceived}, {u"接收", Role::Received},
    {u"接到", Role::Received}, {u"收办", Role::TakenIn},  {u"答复", Role::Answered},      {u"办结", Role::Answered},
    {u"办复", Role::Answered}, {u"回复", Role::Answered}, {u"办理", Role::Worked},
};
constexpr RoleWord groups[] = {
    {u"部分公开", Role::PartlyGranted},   {u"不予公开", Role::Refused}, {u"无法提供", Role::Unavailable},
    {u"不予处理", Role::NotProcessed},    {u"予以公开", Role::Granted}, {u"其他处理", Role::OtherResult},
    {u"其他方式处理", Role::OtherResult},
};
constexpr QStringView withdrawals[] = {u"撤回", u"撤销", u"撤案"};
constexpr QStringView carrying[] = {u"结转",   u"顺延",   u"转下年", u"转入下",
                                    u"转至下", u"转到下", u"转为下", u"继续办理"};
constexpr QStringView fromBefore[] = {u"上年", u"上一年", u"去年", u"往年", u"上年度"};
constexpr QStringView toNext[] = {u"下年", u"下一年", u"次年", u"明年", u"顺延", u"继续办理"};
constexpr QStringView comparisons[] = {u"增加", u"增长", u"减少", u"下降", u"上升",   u"同比",
                                       u"较",   u"比上", u"以来", u"累计", u"近三年", u"平均"};
constexpr QStringView outcomes[] = {u"维持", u"纠正", u"驳回", u"审结", u"结案", u"终止", u"尚未", u"未审",
                                    u"胜诉", u"败诉", u"撤销", u"撤回", u"调解", u"开庭", u"出庭", u"确认"};
constexpr QStringView narrowing[] = {u"自然人", u"法人", u"企业",   u"科研",   u"公益",   u"法律服务", u"网络",
                                     u"网上",   u"在线", u"线上",   u"线下",   u"信函",   u"邮寄",     u"邮件",
                                     u"邮箱",   u"当面", u"传真",   u"现场",   u"窗口",   u"本级",     u"按期",
                                     u"延期",   u"逾期", u"电话",   u"平台",   u"系统",   u"重复",     u"补正",
                                     u"告知",   u"引导", u"政府办", u"县政府", u"市政府", u"区政府",   u"各部门分别"};
/// Who issued documents: the report counts all of them together.
constexpr QStringView issuers[] = {u"部门", u"办公室", u"政府", u"乡镇", u"本级", u"局", u"名义", u"其中"};
constexpr QStringView requestUnits = u"件项宗份条起";
constexpr QStringView caseUnits = u"件项宗起";
constexpr QStringView documentUnits = u"件项份个部";

/// A result of the table names its group by itself, with nothing but connecting words around it.
std::optional<Role> groupOf(QStringView before)
{
    static const QRegularExpression filled(QStringLiteral(
        "^(?:其中|包括|作出|依法|决定|答复|对|分别为|分别|为|有|是|[、\\s]|[一二三四五六七八九]是|以|按|属于)*"
        "(部分公开|不予公开|无法提供|不予处理|予以公开|其他处理|其他方式处理)"
        "(?:的|类|决定|答复|申请|政府|信息|处理|情形|有|为|共|计|合计|数量|告知书|[“”\\s])*$"));
    const QRegularExpressionMatch match = filled.match(before.toString());
    const auto *group = std::ranges::find_if(
        groups, [&](const RoleWord &g) { return match.hasMatch() && match.capturedView(1) == g.word; });
    return group == std::end(groups) ? std::nullopt : std::optional(group->role);
}

std::optional<Role> carryOf(const Surroundings &words)
{
    constexpr qsizetype near = 14;
    const QString around = words.before.last(std::min(words.before.size(), near)).toString() + u'\n' +
                           words.after.first(std::min(words.after.size(), near)).toString();
    if (!containsAny(around, carrying))
        return std::nullopt;
    const bool isIn = containsAny(around, fromBefore);
    const bool isOut = containsAny(around, toNext);
    if (isIn == isOut)
        return Role::Carried;
    return isIn ? Role::CarriedIn : Role::CarriedOut;
}

/// The verb nearest before the number, else one that follows at once (11件办结).
std::optional<Role> verbOf(const Surroundings &words)
{
    constexpr qsizetype atOnce = 5;
    constexpr qsizetype farthest = 40;
    qsizetype nearest = -1;
    std::optional<Role> role;
    for (const RoleWord &verb : verbs) {
        const qsizetype at = words.before.lastIndexOf(verb.word);
        if (at > nearest && words.before.size() - at <= farthest) {
            nearest = at;
            role = verb.role;
        }
    }
    const QStringView after = words.after.first(std::min(words.after.size(), atOnce));
    for (const RoleWord &verb : verbs) {
        if (!role && after.contains(verb.word))
            role = verb.role;
    }
    return role;
}

bool hasUnit(const Surroundings &words, QStringView units)
{
    return !words.unit.isEmpty() && units.contains(words.unit.front());
}

std::optional<Role> requestRole(const Surroundings &words)
{
    // 含上年结转8，另有5件转下年: a list of figures leaves the unit out.
    const bool isListed = words.unit.isEmpty() && words.before.trimmed().size() <= 12;
    if ((!hasUnit(words, requestUnits) && !isListed))
        return std::nullopt;
    if (const std::optional<Role> carry = carryOf(words))
        return carry;
    if (containsAny(words.clause, comparisons) || containsAny(words.clause, fromBefore))
        return std::nullopt;
    if (const std::optional<Role> group = groupOf(words.before))
        return group;
    if (containsAny(words.before, withdrawals) || containsAny(words.after, withdrawals))
        return Role::Withdrawn;
    return isListed && !words.before.contains(u"新收") ? std::nullopt : verbOf(words);
}

std::optional<Role> disputeRole(const Surroundings &words)
{
    if (!hasUnit(words, caseUnits) || containsAny(words.before, outcomes) || containsAny(words.after, outcomes) ||
        containsAny(words.clause, comparisons) || containsAny(words.clause, fromBefore))
        return std::nullopt;
    const QStringView before = words.before;
    if (before.contains(u"未经复议"))
        return Role::DirectSuits;
    if (before.contains(u"复议后") || before.contains(u"经复议"))
        return Role::SuitsAfterReview;
    const bool hasReview = before.contains(u"复议");
    const bool hasSuit = before.contains(u"诉讼") || before.contains(u"起诉");
    if (hasReview && hasSuit)
        return Role::ReviewsAndSuits;
    if (hasReview)
        return Role::Reviews;
    return hasSuit ? std::optional(Role::Suits) : std::nullopt;
}

std::optional<Role> documentRole(const Surroundings &words)
{
    constexpr RoleWord documentVerbs[] = {
        {u"制发", Role::Made}, {u"制定", Role::Made},     {u"印发", Role::Made},
        {u"出台", Role::Made}, {u"废止", Role::Repealed}, {u"现行有效", Role::InForce},
    };
    constexpr QStringView otherwise[] = {u"清理", u"审查", u"备案", u"修改", u"解读",
                                         u"规章", u"失效", u"公开", u"上传"};
    if (!hasUnit(words, documentUnits) || containsAny(words.clause, comparisons) ||
        containsAny(words.clause, fromBefore) || containsAny(words.before, otherwise))
        return std::nullopt;
    for (const QStringView side : {words.before, words.after}) {
        for (const RoleWord &verb : documentVerbs) {
            if (side.contains(verb.word))
                return verb.role;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Role> roleOf(const Surroundings &words, Topic topic)
{
    switch (topic) {
    case Topic::Requests: return requestRole(words);
    case Topic::Disputes: return disputeRole(words);
    case Topic::Documents: return documentRole(words);
    case Topic::None:
    case Topic::Elsewhere: break;
    }
    return std::nullopt;
}

bool isNarrow(const Surroundings &words, Topic topic)
{
    if (topic == Topic::Documents)
        return containsAny(words.before, issuers);
    return containsAny(words.before, narrowing) || containsAny(words.after, narrowing);
}

} // namespace gouji
