// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sumpage.h"
#include "tests/guide/guideddesk.h"
#include "tests/guide/guidesteps.h"
#include "views/widgets/formtableview.h"

#include <QLineEdit>
#include <QListView>

using namespace gouji;
using namespace gouji::test;

/// docs/guide/desk.html: the sum of a desk, tried, frozen and opened as a report.
class TestSumSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void sumsTriesFreezesAndOpens()
    {
        GuidedDesk guided;
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("sum"));
        guided.showPage(steps.take(QStringLiteral("汇总")));
        auto *page = guided.desk->findChild<SumPage *>();
        QVERIFY(shows(*page, steps.take(QStringLiteral("汇总"))));
        goesToADraftAndBack(guided, steps);
        triesWithoutAUnit(guided, steps);
        freezes(guided, steps);
        pressButton(*page, steps.take(QStringLiteral("生成报告")));
        QTRY_COMPARE(guided.session().report().facts.body, QStringLiteral("清河湾县人民政府"));
        QVERIFY(shows(*page, steps.take(QStringLiteral("调整"))));
    }

private:
    static FormTableView *table(GuidedDesk &guided)
    {
        for (FormTableView *view : guided.desk->findChildren<FormTableView *>()) {
            if (view->isVisible())
                return view;
        }
        qFatal("no table of the sum is seen");
    }
    static void goesToADraftAndBack(GuidedDesk &guided, GuideSteps &steps)
    {
        auto *parts = guided.find<QTableView>("contributions");
        table(guided)->setFocus();
        QTest::keySequence(table(guided), QKeySequence(steps.take(QStringLiteral("Enter"))));
        QTRY_VERIFY(parts->hasFocus());
        QTest::keySequence(parts, QKeySequence(steps.take(QStringLiteral("Enter"))));
        QTRY_VERIFY(guided.workbench.current());
        guided.desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(guided.desk));
        parts->setFocus();
        QTest::keySequence(parts, QKeySequence(steps.take(QStringLiteral("Esc"))));
        QTRY_VERIFY(table(guided)->hasFocus());
    }
    static void triesWithoutAUnit(GuidedDesk &guided, GuideSteps &steps)
    {
        auto *parts = guided.find<QTableView>("contributions");
        const QString summed = parts->model()->index(0, 1).data().toString();
        auto *reason = guided.find<QLineEdit>("trialReason");
        QVERIFY(!reason->isVisible());
        parts->setFocus();
        parts->setCurrentIndex(parts->model()->index(0, 0));
        QTest::keyClick(parts, Qt::Key_Space);
        QTRY_VERIFY(reason->isVisible());
        commit(*reason, QStringLiteral("已并入县本级"));
        const QString leaveOut = steps.take(QStringLiteral("不计入"));
        QVERIFY(buttonOf(*guided.desk, leaveOut) && buttonOf(*guided.desk, leaveOut)->isEnabled());
        pressButton(*guided.desk, steps.take(QStringLiteral("恢复")));
        QTRY_VERIFY(!reason->isVisible());
        QCOMPARE(parts->model()->index(0, 1).data().toString(), summed);
    }
    static void freezes(GuidedDesk &guided, GuideSteps &steps)
    {
        auto *page = guided.desk->findChild<SumPage *>();
        pressButton(*page, steps.take(QStringLiteral("封存")));
        QTRY_VERIFY(guided.find<QLabel>("message")->text().startsWith(QStringLiteral("汇总已封存：4 份报告")));
        QVERIFY(guided.saved().keptSum(QStringLiteral("清河湾县人民政府")).frozen);
        const QAbstractItemModel &lines = *guided.find<QListView>("frozen")->model();
        QVERIFY(lines.index(0, 0).data().toString().startsWith(u'✓'));
        guided.put("水利局重交.txt", CountyDesk::reportOf("清河湾县水利局", true));
        QTRY_VERIFY(
            !lines.match(lines.index(0, 0), Qt::DisplayRole, QStringLiteral("水利局重交.txt"), 1, Qt::MatchContains)
                 .isEmpty());
        QVERIFY(shows(*page, steps.take(QStringLiteral("封存"))));
    }
};

GOUJI_GUIDE_TEST(TestSumSteps)
#include "tst_sumsteps.moc"
