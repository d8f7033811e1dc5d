// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/topic.h"

#include "model/statements/wordsin.h"

namespace gouji {
namespace {

constexpr QStringView requests[] = {u"依申请公开", u"信息公开申请", u"公开申请",
                                    u"申请公开",   u"公开信息申请", u"信息申请"};
constexpr QStringView disputes[] = {u"行政复议",   u"行政诉讼", u"复议案件", u"诉讼案件",
                                    u"复议后起诉", u"提起诉讼", u"直接起诉"};
constexpr QStringView documents[] = {u"规范性文件"};
/// What else offices count in 件, 项 and 条.
constexpr QStringView others[] = {u"建议",   u"提案", u"热线", u"留言",     u"信箱",     u"咨询", u"来电", u"来访",
                                  u"信访件", u"办件", u"总办", u"政务服务", u"服务事项", u"工单", u"稿件", u"视频",
                                  u"活动",   u"培训", u"会议", u"新闻",     u"解读",     u"专栏", u"发布", u"投诉",
                                  u"许可证", u"微信", u"微博", u"舆情",     u"权责",     u"清单", u"职能", u"档案",
                                  u"好差评", u"公告", u"栏目", u"检查",     u"整改",     u"监测", u"纠错"};

} // namespace

Topic topicOf(QStringView words, Topic governing)
{
    if (containsAny(words, disputes))
        return Topic::Disputes;
    if (containsAny(words, requests))
        return Topic::Requests;
    if (containsAny(words, documents))
        return Topic::Documents;
    const bool isOfRequests = governing == Topic::Requests && words.contains(u"申请");
    return containsAny(words, others) && !isOfRequests ? Topic::Elsewhere : governing;
}

} // namespace gouji
