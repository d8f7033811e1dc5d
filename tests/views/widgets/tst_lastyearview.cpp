// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/prosedesk.h"
#include "tests/support/strictmain.h"
#include "views/widgets/lastyearview.h"

#include <QApplication>

using namespace gouji;
using namespace gouji::test;

class TestLastYearView : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsTheSameSectionAndShadesWhatIsIdentical()
    {
        ProseDesk desk(QStringLiteral("一是甲。二是乙。"));
        LastYearView before(desk.session, desk.section);
        QVERIFY(before.isReadOnly());
        QVERIFY(!before.accessibleName().isEmpty());
        QVERIFY(before.toPlainText().isEmpty());
        auto lastYear = std::make_shared<const Report>(
            ProseDesk::withBlocks({Paragraph::fromText(QStringLiteral("一是 甲。二是丙。"))}));
        desk.session.setLastYear(lastYear);
        QCOMPARE(before.toPlainText(), QStringLiteral("一是 甲。二是丙。"));
        QCOMPARE(before.identicalSentences(), 1);
        QCOMPARE(desk.session.lastYear(), lastYear.get());
    }

    void looksAgainWhenTypingPauses()
    {
        ProseDesk desk(QStringLiteral("甲。"));
        desk.session.setLastYear(
            std::make_shared<const Report>(ProseDesk::withBlocks({Paragraph::fromText(QStringLiteral("甲。乙。"))})));
        LastYearView before(desk.session, desk.section);
        QCOMPARE(before.identicalSentences(), 1);
        desk.type(QStringLiteral("乙。"));
        QTRY_COMPARE(before.identicalSentences(), 2);
    }
};

GOUJI_WIDGET_TEST(TestLastYearView)
#include "tst_lastyearview.moc"
