// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/source/reporttraces.h"

#include "model/text/blanks.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype longestTitle = 80;
constexpr qsizetype longestHeading = 50;
constexpr qsizetype longestAround = 120;
constexpr qsizetype longestBody = 40;

/// The line without blanks; empty where it is longer than `most`.
QString shortLine(QStringView line, qsizetype most)
{
    constexpr qsizetype blanksFor = 4;
    QString text;
    if (line.size() > most * blanksFor)
        return text;
    std::ranges::copy_if(line, std::back_inserter(text), [](QChar c) { return !isBlank(c); });
    return text.size() > most ? QString() : text;
}

bool hasMatch(const QRegularExpression &pattern, const QString &text)
{
    return !text.isEmpty() && pattern.match(text).hasMatch();
}

} // namespace

bool looksLikeTitle(QStringView line)
{
    static const QRegularExpression title(
        QStringLiteral("\\A《?[^。，；：！？>]*(?:(?:19|20)[0-9]{2}|二[〇○零ＯO0][一二三四五六七八九〇○零Ｏ]{2})年度?"
                       "[^。，；：！？>]{0,20}信息公开[^。，；：！？>]{0,8}报告?》?\\z"));
    return hasMatch(title, shortLine(line, longestTitle));
}

int looksLikeHeading(QStringView line)
{
    static const QRegularExpression number(
        QStringLiteral("\\A[^（(、，,.．:：]{0,3}[一二三四五六七八九十1-9][、，,.．:：]"));
    static const QRegularExpression titles[] = {
        QRegularExpression(QStringLiteral("\\A(?:总体|概述|基本)情况")),
        QRegularExpression(QStringLiteral("\\A(?:行政机关)?主动公开")),
        QRegularExpression(QStringLiteral("\\A(?:收到和?处理|依申请公开|行政机关收到)")),
        QRegularExpression(QStringLiteral("\\A(?:因?政府信息公开)[^。]*(?:复议|诉讼)")),
        QRegularExpression(
            QStringLiteral("\\A(?:政府信息公开)?(?:工作)?(?:中?)?(?:存在|主要存在)的?[^。]*(?:问题|改进)")),
        QRegularExpression(QStringLiteral("\\A(?:其他|其它|需要)[^。]*(?:报告|说明)[^。]*事项"))};
    QString text = shortLine(line, longestHeading);
    const QRegularExpressionMatch numbered = number.match(text);
    static const QRegularExpression whole(QStringLiteral("(?:情况|事项|问题|改进)\\z"));
    if (numbered.hasMatch())
        text = text.sliced(numbered.capturedLength());
    else if (!hasMatch(whole, text))
        return 0; // menus have 主动公开 and 依申请公开 alone
    if (text.contains(u'。') || text.contains(u'；'))
        return 0;
    for (int section = 0; section < static_cast<int>(std::size(titles)); ++section) {
        if (hasMatch(titles[section], text))
            return section + 1;
    }
    return 0;
}

bool looksLikeSurroundings(QStringView line)
{
    static const QRegularExpression around(QStringLiteral(
        "\\A[【\\[（(〖\\s|]*(?:打印|关闭|分享|扫一扫|上一[篇条页]|下一[篇条页]|相关(?:链接|文章|新闻|阅读|附件|信息|"
        "文档)|"
        "字体|字号|浏览|点击[数次率量：:]|阅读[数次量：:]|访问量|发布(?:时间|日期|机构|单位|人)|发文(?:机关|日期|字号)|"
        "信息来源|来源[：:]|责任编辑|编辑[：:]|作者[：:]|审核[：:]|返回|当前位置|您?(?:现在)?(?:所在)?的?位置[：:]|"
        "索引号|"
        "公开(?:日期|类别|方式|时限|范围)|主题(?:分类|词)|成文日期|生成日期|有效性|收藏|附件下载|网站地图|"
        "主办(?:单位)?[：:]|承办(?:单位)?[：:]|技术支持|大中小)"
        "|版权所有|ICP备|公网安备|网站标识码|Copyright|©"));
    const QString text = shortLine(line, longestAround);
    return hasMatch(around, text) && !text.contains(u'。');
}

bool looksLikeDate(QStringView line)
{
    static const QRegularExpression date(
        QStringLiteral("\\A[0-9０-９〇○零一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-"
                       "９一二三四五六七八九十]{1,3}日\\z"));
    constexpr qsizetype longestDate = 20;
    return hasMatch(date, shortLine(line, longestDate));
}

bool looksLikeBody(QStringView line)
{
    constexpr QStringView ends = u"局府会室道处心院厅镇乡所队社站部委办司台馆校区县市旗";
    constexpr QStringView marks = u"。，；：！？>、";
    const QString text = shortLine(line, longestBody);
    return text.size() > 2 && ends.contains(text.back()) &&
           std::ranges::none_of(text, [marks](QChar c) { return marks.contains(c); });
}

} // namespace gouji
