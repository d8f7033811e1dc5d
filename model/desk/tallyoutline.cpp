// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/tallyoutline.h"

#include "model/outline/onelinetext.h"
#include "model/outline/plaintable.h"

namespace gouji {
namespace {

constexpr QStringView paperSection = u"paper";
constexpr qsizetype mostNames = 120; // what nobody reads is told as a number

QString shownDay(QDate day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString sentenceOf(const Tally &all, QDate today)
{
    return QStringLiteral("截至%1，应报单位%2个，已报%3个（其中迟报%4个），未报%5个；退回%6个单位共%7次，待审%8个，"
                          "审核通过%9个")
               .arg(shownDay(today))
               .arg(all.due)
               .arg(all.handedIn)
               .arg(all.late)
               .arg(all.missing)
               .arg(all.returned)
               .arg(all.rounds)
               .arg(all.toReview)
               .arg(all.cleared) +
           QStringLiteral("（其中已公布%1个）。").arg(all.published);
}

OutlineTable tableOf(const DeskState &state, TallyBy by, QDate today)
{
    const auto rowOf = [](const QString &name, const Tally &tally) {
        QStringList row{name};
        for (const int number : tallyNumbers(tally))
            row.append(QString::number(number));
        return row;
    };
    std::vector<QStringList> rows{QStringList{QStringLiteral("单位")} + tallyHeaders()};
    for (const TallyLine &line : tallyLines(state, by, today))
        rows.push_back(rowOf(line.name, line.tally));
    rows.push_back(rowOf(QStringLiteral("合计"), tallyOfAll(state, today)));
    return plainTable(rows, {paperSection.toString(), 1, 1, true});
}

/// Names of units, or an empty text.
QString listed(const QString &heading, const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QString shown = names.first(std::min(mostNames, names.size())).join(u'、');
    const bool isCut = names.size() > mostNames;
    return heading + shown + (isCut ? QStringLiteral("等%1个单位。").arg(names.size()) : QStringLiteral("。"));
}

} // namespace

PageOutline tallyOutline(const DeskState &state, TallyBy by, QDate today, const std::vector<SummaryPicture> &charts)
{
    PageOutline outline;
    int block = 0;
    const auto say = [&](const QString &text) {
        if (!text.isEmpty())
            outline.elements.push_back(OutlineParagraph{paperSection.toString(), block++, text});
    };
    const Desk &desk = state.desk();
    const QString year = desk.year > 0 ? QStringLiteral("%1年").arg(desk.year) : QString();
    outline.elements.push_back(
        OutlineTitle{withoutBlanks(year + QStringLiteral("政府信息公开工作年度报告收集情况")), {}, desk.year});
    say(sentenceOf(tallyOfAll(state, today), today));
    outline.elements.push_back(tableOf(state, by, today));
    QStringList missing;
    QStringList overdue;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const Tally tally = tallyOf(state, unit, today);
        if (tally.missing > 0)
            missing.append(state.units()[unit].name);
        else if (tally.overdue > 0)
            overdue.append(state.units()[unit].name);
    }
    block = 2;
    say(listed(QStringLiteral("未报单位："), missing));
    say(listed(QStringLiteral("退回后逾期未重报单位："), overdue));
    for (const SummaryPicture &chart : charts)
        outline.elements.push_back(
            OutlinePicture{paperSection.toString(), block++, chart.words, QStringLiteral("image/png"), chart.png});
    if (!desk.office.isEmpty())
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, desk.office});
    outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, shownDay(today)});
    return outline;
}

} // namespace gouji
