// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "tests/views/widgets/tabledesk.h"

using namespace gouji;
using namespace gouji::test;

namespace {

int rowHeight(TableDesk &desk)
{
    return desk.form.view().rowHeight(desk.model.indexOf(desk.cell(u"t3.received.company")).row());
}

QImage picture(TableDesk &desk)
{
    const QRect place = desk.form.view().visualRect(desk.model.indexOf(desk.cell(u"t3.received.company")));
    return desk.form.view().viewport()->grab(place).toImage();
}

} // namespace

class TestLastYearFigures : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void standsAsASecondLineOnceThereIsAReportOfLastYear()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const int plain = rowHeight(desk);
        desk.form.setShowsLastYear(true);
        QCOMPARE(rowHeight(desk), plain); // none at hand
        const QImage before = picture(desk);
        desk.session.setLastYear(std::make_shared<Report>(desk.session.report()));
        QVERIFY(picture(desk) != before);
        desk.form.setShowsLastYear(false);
        QCOMPARE(rowHeight(desk), plain);
        QCOMPARE(picture(desk), before);
    }

    void leavesTypingAsItIs()
    {
        TableDesk desk(1);
        desk.session.setLastYear(std::make_shared<Report>(desk.session.report()));
        desk.form.setShowsLastYear(true);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        desk.go(u"t3.received.company");
        desk.type(QStringLiteral("12"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.text(u"t3.received.company"), QStringLiteral("12"));
        QCOMPARE(desk.current(), QStringLiteral("t3.carried_in.company"));
    }

    void growsNoMoreThanTheSecondLineNeeds()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const int plain = rowHeight(desk);
        desk.session.setLastYear(std::make_shared<Report>(desk.session.report()));
        desk.form.setShowsLastYear(true);
        QVERIFY2(rowHeight(desk) >= plain && rowHeight(desk) * 5 <= plain * 6,
                 qPrintable(QStringLiteral("%1, without it %2").arg(rowHeight(desk)).arg(plain)));
    }
};

GOUJI_WIDGET_TEST(TestLastYearFigures)
#include "tst_lastyearfigures.moc"
