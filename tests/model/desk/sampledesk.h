// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "tests/model/desk/units.h"

namespace gouji::test {

/// An invented desk with something of everything that a desk file can hold.
inline Desk sampleDesk()
{
    Desk desk;
    desk.office = QStringLiteral("清河县人民政府办公室");
    desk.year = 2024;
    desk.due = QDate(2025, 1, 20);
    desk.lastYear = QStringLiteral("../2023/清河县.goujidesk");
    desk.units = county().units();
    desk.units[1].kind = BodyKind::Department;
    desk.units[4].isLeftOut = true;
    desk.units[4].whyLeftOut = QStringLiteral("由县政府代报");
    UnitYear &year = desk.unitYear(QStringLiteral("清河县财政局"));
    const QDateTime time(QDate(2025, 1, 8), QTime(2, 30), Qt::UTC);
    year.add({QStringLiteral("财政/年报.docx"), QStringLiteral("ab"), time});
    Decision returned;
    returned.kind = DecisionKind::Returned;
    returned.digest = QStringLiteral("ab");
    returned.time = time;
    returned.by = QStringLiteral("李某");
    returned.reason = QStringLiteral("表三不平");
    returned.due = QDate(2025, 1, 15);
    returned.letters = {QStringLiteral("退回/2025-01-08/清河县财政局 退回修改意见.docx")};
    Decision published;
    published.kind = DecisionKind::Published;
    published.time = time;
    published.date = QDate(2025, 1, 30);
    published.address = QStringLiteral("https://example.invalid/2024");
    published.verified = time;
    published.differences = 2;
    year.decisions = {returned, published};
    year.seen = QStringLiteral("ab");
    desk.placedFiles.push_back({QStringLiteral("cd"), {}});
    KeptSum sum = desk.keptSum(QStringLiteral("清河县人民政府"));
    sum.adjustments.push_back({*CellId::fromString(u"t2.fees.amount"), -1'500'000, QStringLiteral("联合发文"), {}});
    sum.leftOut.push_back({QStringLiteral("清河县财政局"), QStringLiteral("数据待核"), {}});
    sum.frozen =
        RollUpRecord{time,
                     QStringLiteral("2021"),
                     sum.adjustments,
                     {QStringLiteral("清河县水利局")},
                     {{QStringLiteral("财政/年报.docx"), QStringLiteral("清河县财政局"), QStringLiteral("ab"), {}, {}}},
                     {QStringLiteral("3"), QString(), QStringLiteral("-2")},
                     {}};
    desk.keep(sum);
    return desk;
}

} // namespace gouji::test
