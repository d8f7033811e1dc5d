// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/comparedialog.h"
#include "forms/decisiondialog.h"
#include "forms/findingspanel.h"
#include "forms/publicationdialog.h"
#include "model/support/safefile.h"
#include "tests/guide/guideddesk.h"
#include "tests/guide/guidesteps.h"
#include "views/editing/findingsmodel.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QListView>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The program with the sample open, to be saved under a name.
struct NamedReport : Guided<>
{
    NamedReport()
    {
        choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(workbench.current());
    }
    QString file() const { return path(QStringLiteral("年报.gouji")); }
    void saveBy(const QString &keys)
    {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (!QFile::exists(file()))
            typeIntoFileDialog(file());
        pressKey(keys);
        QTRY_VERIFY(QFile::exists(file()) && !session().isModified());
    }
};

} // namespace

/// docs/guide/review.html, print.html and desk.html: what is noted about a report once it was read or came out.
class TestMarkingSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void showsWhatChangedSinceTheReview()
    {
        NamedReport guided;
        guided.workbench.settings().setValue(QStringLiteral("person"), QStringLiteral("王审核"));
        GuideSteps steps(QStringLiteral("review"), QStringLiteral("reviewed"));
        guided.choose(steps.take(QStringLiteral("检查 › 标记为已审阅")));
        QTRY_VERIFY2(guided.said().contains(QStringLiteral("王审核")), qPrintable(guided.said()));
        guided.saveBy(steps.take(QStringLiteral("Ctrl+S")));
        guided.choose(QStringLiteral("文件 › 关闭"));
        QTRY_VERIFY(!guided.workbench.current());
        typeIntoFileDialog(guided.file());
        guided.choose(QStringLiteral("文件 › 打开"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.company");
        guided.type(QStringLiteral("777"));
        guided.choose(steps.take(QStringLiteral("检查 › 我审阅之后的改动")));
        QTRY_VERIFY(guided.child<CompareDialog>());
        auto *places = guided.child<CompareDialog>()->findChild<QTableView *>();
        const int first = places->currentIndex().row();
        QVERIFY(!places->model()
                     ->match(places->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("新出现的问题"))
                     .isEmpty());
        QTest::keySequence(places, QKeySequence(steps.take(QStringLiteral("F8"))));
        QVERIFY(places->currentIndex().row() > first);
    }

    void marksAsPublished()
    {
        NamedReport guided;
        guided.saveBy(QStringLiteral("Ctrl+S"));
        guided.choose(QStringLiteral("审核 › 报送审核"));
        guided.choose(QStringLiteral("审核 › 审核通过"));
        QTRY_COMPARE(guided.session().report().facts.state, ReportState::Cleared);
        const QString page = guided.path(QStringLiteral("年报.pdf"));
        QVERIFY(writeWholeFile(page, "as published").isOk());
        GuideSteps steps(QStringLiteral("print"), QStringLiteral("published"));
        guided.choose(steps.take(QStringLiteral("审核 › 标记为已公布")));
        QTRY_VERIFY(guided.child<PublicationDialog>());
        auto *dialog = guided.child<PublicationDialog>();
        auto *day = fieldOf<QDateEdit>(*dialog, steps.take(QStringLiteral("公布日期")));
        auto *address = fieldOf<QLineEdit>(*dialog, steps.take(QStringLiteral("网页地址")));
        QVERIFY(day && address);
        day->setDate(QDate(2025, 1, 24));
        QTest::keyClicks(address, QStringLiteral("https://www.example.cn/2024"));
        typeIntoFileDialog(page);
        pressButton(*dialog, steps.take(QStringLiteral("选择")));
        pressButton(*dialog, steps.take(QStringLiteral("标记为已公布")));
        QTRY_COMPARE(guided.session().report().facts.state, ReportState::Published);
        const Publication noted = guided.session().report().facts.publication;
        QCOMPARE(noted.date, QDate(2025, 1, 24));
        QCOMPARE(noted.file, QStringLiteral("年报.pdf"));
        guided.saveBy(steps.take(QStringLiteral("Ctrl+S")));
        QVERIFY(writeWholeFile(page, "changed").isOk());
        QTest::keyClick(&guided.window, Qt::Key_F7);
        const auto *findings = guided.child<FindingsPanel>()->findChild<QListView *>()->model();
        QTRY_VERIFY(
            !findings->match(findings->index(0, 0), FindingsModel::CheckRole, QStringLiteral("PB-02")).isEmpty());
    }

    void marksAsPublishedAtTheDesk()
    {
        GuidedDesk guided;
        guided.clickUnit("石溪镇人民政府");
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(guided.unitStatus("石溪镇人民政府"), QStringLiteral("审核通过"));
        guided.clickUnit("石溪镇人民政府");
        whenAsked<DecisionDialog>([](DecisionDialog &dialog) {
            QVERIFY(fieldOf<QDateEdit>(dialog, QStringLiteral("公布日期")));
            pressButton(dialog, QStringLiteral("已公布"));
        });
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(guided.unitStatus("石溪镇人民政府"), QStringLiteral("已公布"));
    }
};

GOUJI_GUIDE_TEST(TestMarkingSteps)
#include "tst_markingsteps.moc"
