// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/intake.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QDateTime monday(QDate(2025, 1, 6), QTime(1, 0), Qt::UTC);

Draft draft(const char *file, const char *body, int hours = 0, int year = 2024)
{
    Draft made;
    made.file = QString::fromUtf8(file);
    made.digest = QString::fromUtf8(file) + QString::fromUtf8(body);
    made.modified = monday.addSecs(3600 * hours);
    made.facts.body = QString::fromUtf8(body);
    made.facts.year = year;
    return made;
}

Desk emptyDesk()
{
    Desk desk;
    desk.year = 2024;
    desk.units = county().units();
    return desk;
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private:
    const UnitList m_units = county();

    IntakeKind kindOf(const Desk &desk, const Draft &draft) const
    {
        return planIntake(desk, m_units, {draft}).front().kind;
    }

private slots:
    void sortsWhatWasFound()
    {
        const Desk desk = emptyDesk();
        QCOMPARE(kindOf(desk, draft("a.docx", "清河县财政局")), IntakeKind::Delivered);
        QCOMPARE(kindOf(desk, draft("a.docx", "石溪镇")), IntakeKind::Doubtful);
        QCOMPARE(kindOf(desk, draft("a.docx", "白沙市公安局")), IntakeKind::Stranger);
        QCOMPARE(kindOf(desk, draft("a.docx", "清河县财政局", 0, 2023)), IntakeKind::OtherYear);
        QCOMPARE(kindOf(desk, draft("a.docx", "清河县财政局", 0, 0)), IntakeKind::Delivered); // says no year
        Draft broken = draft("a.docx", "");
        broken.fault = QStringLiteral("cut");
        QCOMPARE(kindOf(desk, broken), IntakeKind::Unreadable);
    }

    void takesInOnce()
    {
        Desk desk = emptyDesk();
        const std::vector<Draft> found{draft("财政/a.docx", "清河县财政局")};
        takeIn(desk, m_units, planIntake(desk, m_units, found), monday);
        QCOMPARE(desk.find(QStringLiteral("清河县财政局"))->deliveries.size(), 1U);
        const std::vector<IntakeEntry> again = planIntake(desk, m_units, found);
        QCOMPARE(again.front().kind, IntakeKind::Known);
        QCOMPARE(again.front().candidates, std::vector<int>{1});
        const Desk before = desk;
        takeIn(desk, m_units, again, monday.addDays(1));
        QCOMPARE(desk, before);
    }

    void versionsAreInTheirOrder()
    {
        Desk desk = emptyDesk();
        takeIn(desk, m_units,
               planIntake(desk, m_units,
                          {draft("年报最终版.docx", "清河县财政局"), draft("年报修改版.docx", "清河县财政局"),
                           draft("年报.docx", "清河县财政局"), draft("第一稿.docx", "清河县财政局", -1)}),
               monday);
        takeIn(desk, m_units, planIntake(desk, m_units, {draft("旧稿.docx", "清河县财政局", -90)}), monday.addDays(1));
        QStringList files;
        for (const Delivery &delivery : desk.find(QStringLiteral("清河县财政局"))->deliveries)
            files.append(delivery.file);
        QCOMPARE(files, QStringList({QStringLiteral("第一稿.docx"), QStringLiteral("年报.docx"),
                                     QStringLiteral("年报修改版.docx"), QStringLiteral("年报最终版.docx"),
                                     QStringLiteral("旧稿.docx")})); // came last, whatever its time says
    }

    void theSameContentTwiceIsOneDelivery()
    {
        Desk desk = emptyDesk();
        Draft first = draft("a.docx", "清河县财政局");
        Draft second = draft("b.docx", "清河县财政局", 1);
        second.digest = first.digest;
        const std::vector<IntakeEntry> entries = planIntake(desk, m_units, {second, first});
        QCOMPARE(entries[0].kind, IntakeKind::Delivered);
        QCOMPARE(entries[0].draft.file, QStringLiteral("a.docx"));
        QCOMPARE(entries[1].kind, IntakeKind::SameAgain);
    }

    void aPersonSaysWhoseItIs()
    {
        Desk desk = emptyDesk();
        const Draft doubtful = draft("a.docx", "石溪镇");
        placeFile(desk, doubtful.digest, QStringLiteral("石溪镇人民政府"));
        const std::vector<IntakeEntry> entries = planIntake(desk, m_units, {doubtful});
        QCOMPARE(entries.front().kind, IntakeKind::Delivered);
        QCOMPARE(entries.front().candidates, std::vector<int>{3});
        placeFile(desk, doubtful.digest, {});
        QCOMPARE(desk.placedFiles.size(), 1U);
        QCOMPARE(kindOf(desk, doubtful), IntakeKind::SetAside);
        placeFile(desk, doubtful.digest, QStringLiteral("云溪镇人民政府")); // taken off the list since
        QCOMPARE(kindOf(desk, doubtful), IntakeKind::Doubtful);
    }
};

GOUJI_GUILESS_TEST(TestIntake)
#include "tst_intake.moc"
