// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/rowwaybar.h"

#include "forms/findingspanel.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QCheckBox>
#include <QListView>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The sample as a source in which a figure too many stands in a row of table three.
Report undecided()
{
    QString text = QString::fromUtf8(readFile(QStringLiteral(GOUJI_SAMPLE)));
    text.replace(QStringLiteral("一、本年新收政府信息公开申请数量\t"),
                 QStringLiteral("一、本年新收政府信息公开申请数量\t9"));
    return *recognise(readTextSource(text), FormLibrary::builtIn());
}

struct Panel
{
    Panel() : session(undecided()), panel(session)
    {
        panel.findChild<QCheckBox *>(QStringLiteral("allBox"))->setChecked(true);
        panel.show();
        auto *list = panel.findChild<QListView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("□")))
                list->setCurrentIndex(list->model()->index(row, 0));
        }
    }
    QPushButton *way(int number) { return panel.findChild<QPushButton *>(QStringLiteral("way%1").arg(number)); }
    qint64 figure(const char *cell) const
    {
        return session.report()
            .cell(cellOf(session.report(), QString::fromLatin1(cell)))
            .value.wholeNumber()
            .value_or(-1);
    }

    Session session;
    FindingsPanel panel;
};

} // namespace

class TestRowWayBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void fillsTheRowInAsChosen()
    {
        Panel panel;
        QVERIFY(panel.way(1) && panel.way(1)->isVisible());
        QCOMPARE(panel.figure("t3.received.natural_person"), -1);
        int right = 0;
        for (int number = 1; panel.way(number); ++number) {
            if (panel.way(number)->text().contains(QStringLiteral("97 14 1 0 4 2 118")))
                right = number;
        }
        QVERIFY(right > 0);
        const std::size_t findings = panel.session.report().origin.findings.size();
        QTest::keyClick(panel.way(right), Qt::Key_Space);
        QTRY_COMPARE(panel.figure("t3.received.natural_person"), 97);
        QCOMPARE(panel.figure("t3.received.total"), 118);
        QCOMPARE(panel.session.report().origin.findings.size(), findings - 1); // it is decided
        QTRY_VERIFY(!panel.way(1));
        panel.session.undoStack().undo();
        panel.session.undoStack().undo();
        QCOMPARE(panel.session.report(), undecided());
    }

    void staysAwayFromOtherFindings()
    {
        Panel panel;
        RowWayBar bar(panel.session);
        Finding finding;
        bar.setFinding(&finding);
        QVERIFY(bar.isHidden());
        bar.setFinding(nullptr);
        QVERIFY(bar.isHidden());
    }

    void offersNothingWhileTheReportIsReviewed()
    {
        Panel panel;
        Facts facts = panel.session.report().facts;
        facts.state = ReportState::Submitted;
        panel.session.setFacts(facts);
        for (const Finding &finding : panel.session.report().origin.findings)
            QVERIFY(rowWays(panel.session, finding).empty());
    }
};

GOUJI_WIDGET_TEST(TestRowWayBar)
#include "tst_rowwaybar.moc"
