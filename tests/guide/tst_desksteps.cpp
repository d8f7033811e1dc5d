// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/decisiondialog.h"
#include "forms/previewdialog.h"
#include "forms/unitsdialog.h"
#include "model/formats/html/htmlwriter.h"
#include "tests/guide/guideddesk.h"
#include "tests/guide/guidesteps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

QByteArray webPageOf(const QByteArray &text)
{
    const Result<Report> report = readReport(text, QStringLiteral("a.txt"), FormLibrary::builtIn());
    return *writeHtml(exportSource(*report, CopyKind::Public, FormLibrary::builtIn(), statedDate(*report)),
                      HtmlData::LeftOut);
}

template<typename Desk>
QString said(Desk &guided)
{
    return guided.template find<QLabel>("message")->text();
}

/// A folder with drafts, and beside it the list of units and last year's reports; no desk yet.
struct DeskToBe : Guided<OpenDesk>
{
    const QString drafts = path(QStringLiteral("各单位稿件"));

    DeskToBe()
    {
        const QByteArray report = CountyDesk::reportOf("清河湾县财政局");
        put("各单位稿件/财政局.txt", report);
        put("上年/财政局.txt", QByteArray(report).replace("2024年", "2023年"));
        put("名单.csv", "单位名称,上级单位,统一社会信用代码,曾用名\n清河湾县人民政府,,,\n"
                        "清河湾县财政局,清河湾县人民政府,,\n清河湾县水利局,清河湾县人民政府,,清河湾县水务局\n");
    }
    /// The desk that came up last.
    void takeDesk()
    {
        QTRY_VERIFY(!window.deskFlow().desks().isEmpty());
        desk = window.deskFlow().desks().constLast();
        desk->activateWindow();
        QTRY_VERIFY(desk->isActiveWindow());
        settle();
    }
};

} // namespace

/// docs/guide/desk.html: from making a desk to comparing what was published.
class TestDeskSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void makesADesk()
    {
        DeskToBe guided;
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("make"));
        typeIntoFileDialog(guided.drafts);
        guided.choose(steps.take(QStringLiteral("文件 › 新建审核台")));
        guided.takeDesk();
        guided.desk->close();
        typeIntoFileDialog(guided.drafts + QStringLiteral("/各单位稿件.goujidesk"));
        guided.choose(steps.take(QStringLiteral("文件 › 打开审核台")));
        guided.takeDesk();
        typeIntoFileDialog(guided.path(QStringLiteral("名单.csv")));
        guided.chooseIn(*guided.desk, steps.take(QStringLiteral("审核台 › 导入单位名单")));
        QVERIFY(said(guided).contains(QStringLiteral("名单中有 3 个单位。")));
        namesTheOffice(guided, steps);
        QTRY_COMPARE(guided.unitStatus("清河湾县财政局"), QStringLiteral("待审"));
        QVERIFY(guided.shown("清河湾县财政局", UnitQueueModel::LastYearColumn).isEmpty());
        typeIntoFileDialog(guided.path(QStringLiteral("上年")));
        guided.chooseIn(*guided.desk, steps.take(QStringLiteral("审核台 › 上年年度报告")));
        QTRY_VERIFY(!guided.shown("清河湾县财政局", UnitQueueModel::LastYearColumn).isEmpty());
    }

    void goesThroughTheQueueByKeys()
    {
        GuidedDesk guided;
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("queue"));
        auto *queue = guided.find<QTableView>("queue");
        const auto press = [&](const char *keys) {
            QTest::keySequence(queue, QKeySequence(steps.take(QString::fromLatin1(keys))));
        };
        guided.put("县教育局.txt", CountyDesk::reportOf("清河湾县教育局"));
        press("F5");
        QTRY_COMPARE(guided.unitStatus("清河湾县教育局"), QStringLiteral("待审"));
        guided.clickUnit("清河湾县教育局");
        press("Enter");
        QTRY_VERIFY(guided.workbench.current());
        QCOMPARE(guided.session().report().facts.body, QStringLiteral("清河湾县教育局"));
        QVERIFY(guided.workbench.current()->path() !=
                guided.path(QStringLiteral("县教育局.txt"))); // a copy of the desk's
        guided.desk->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(guided.desk));
        guided.clickUnit("清河湾县教育局");
        press("Ctrl+Enter");
        QTRY_COMPARE(guided.unitStatus("清河湾县教育局"), QStringLiteral("审核通过"));
        returnsByKeys(guided, steps);
        publish(guided, "清河湾县教育局", steps.take(QStringLiteral("Ctrl+P")));
        press("Ctrl+Backspace");
        QTRY_COMPARE(guided.unitStatus("清河湾县教育局"), QStringLiteral("审核通过"));
        press("Ctrl+M");
        auto *pages = guided.desk->findChild<QTabWidget *>();
        QCOMPARE(pages->tabText(pages->currentIndex()), QStringLiteral("汇总"));
    }

    void returnsAndTakesInWhatComesBack()
    {
        GuidedDesk guided;
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("return"));
        guided.clickUnit("柳林镇人民政府");
        const QString keys = steps.take(QStringLiteral("Ctrl+R"));
        const QString reasonsAtHand = steps.take(QStringLiteral("添加常用理由"));
        QString reason;
        whenAsked<DecisionDialog>([&](DecisionDialog &dialog) {
            auto *reasons = dialog.findChild<QComboBox *>(QStringLiteral("reasons"));
            QCOMPARE(reasons->itemText(0).remove(u'…'), reasonsAtHand);
            reason = reasons->itemText(1);
            reasons->setFocus();
            QTest::keyClick(reasons, Qt::Key_Down);
            QCOMPARE(dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"))->toPlainText(), reason);
            dialog.findChild<QDateEdit *>()->setDate(QDate(2025, 1, 17));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::keySequence(guided.find<QTableView>("queue"), QKeySequence(keys));
        QTRY_COMPARE(guided.unitStatus("柳林镇人民政府"), QStringLiteral("已退回"));
        const QString folder = guided.path(QStringLiteral("退回"));
        QTRY_VERIFY2(said(guided).contains(QStringLiteral("退回")), qPrintable(said(guided)));
        QStringList letters;
        QDirIterator written(folder, {QStringLiteral("*.docx")}, QDir::Files, QDirIterator::Subdirectories);
        while (written.hasNext())
            letters.append(written.next());
        QVERIFY2(letters.size() == 2 && letters.filter(QStringLiteral("柳林镇")).size() == 2,
                 qPrintable(letters.join(u'|')));
        guided.put("柳林镇改好.txt", CountyDesk::reportOf("柳林镇人民政府"));
        QTest::keyClick(guided.desk, Qt::Key_F5);
        const QString sentAgain = steps.take(QStringLiteral("已重交"));
        QTRY_COMPARE(guided.unitStatus("柳林镇人民政府"), sentAgain);
        const QString table = guided.path(QStringLiteral("退回登记表.csv"));
        typeIntoFileDialog(table);
        guided.chooseIn(*guided.desk, steps.take(QStringLiteral("审核台 › 保存退回登记")));
        QTRY_VERIFY(said(guided).startsWith(QStringLiteral("已将 1 次退回写入")));
        const QString lines = QString::fromUtf8(readFile(table));
        QVERIFY2(lines.contains(QStringLiteral("柳林镇人民政府")) && lines.contains(reason), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("2025-01-17")), qPrintable(lines));
    }

    void exportsTheTally()
    {
        GuidedDesk guided;
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("tally"));
        guided.showPage(steps.take(QStringLiteral("统计")));
        const QString workbook = guided.path(QStringLiteral("统计表.xlsx"));
        typeIntoFileDialog(workbook);
        pressButton(*guided.desk, steps.take(QStringLiteral("导出统计")));
        QTRY_VERIFY(said(guided).startsWith(QStringLiteral("已写入：")));
        QVERIFY(readFile(workbook).startsWith("PK"));
        pressButton(*guided.desk, steps.take(QStringLiteral("统计摘要页")));
        QTRY_VERIFY(guided.desk->findChild<PreviewDialog *>());
        const QString title = guided.desk->findChild<PreviewDialog *>()->windowTitle();
        QVERIFY2(title.contains(QStringLiteral("收集")), qPrintable(title));
    }

    void comparesWhatWasPublished()
    {
        GuidedDesk guided;
        for (const char *unit : {"石溪镇人民政府", "清河湾县水利局"})
            publish(guided, unit);
        const QTemporaryDir pages; // not in the desk's folder, where they would be drafts
        const auto save = [&](const char *name, const QByteArray &page) {
            QVERIFY(writeWholeFile(pages.filePath(QString::fromUtf8(name)), page).isOk());
        };
        save("石溪镇.html", webPageOf(readFile(guided.path(QStringLiteral("石溪镇.txt")))));
        save("水利局.html", webPageOf(GuidedDesk::withWrongSum(readFile(guided.path(QStringLiteral("水利局.txt"))))));
        GuideSteps steps(QStringLiteral("desk"), QStringLiteral("pages"));
        typeIntoFileDialog(pages.path());
        guided.chooseIn(*guided.desk, steps.take(QStringLiteral("审核台 › 核对已公布的网页")));
        QTRY_VERIFY2_WITH_TIMEOUT(said(guided).contains(QStringLiteral("1 个网页与报告一致，1 个不一致，0 个无法核对")),
                                  qPrintable(said(guided)), 60000);
        guided.clickUnit("清河湾县水利局");
        QTRY_VERIFY2(guided.find<QLabel>("decisions")->text().contains(QStringLiteral("处不一致")),
                     qPrintable(guided.find<QLabel>("decisions")->text()));
        const QStringList tables =
            QDir(guided.path(QStringLiteral("审核"))).entryList({QStringLiteral("公布核对*.csv")});
        QCOMPARE(tables.size(), 1);
    }

private:
    static void namesTheOffice(DeskToBe &guided, GuideSteps &steps)
    {
        const auto fill = [](UnitsDialog &dialog) {
            commit(*fieldOf<QLineEdit>(dialog, QStringLiteral("主管单位")), QStringLiteral("清河湾县政务公开办"));
            fieldOf<QSpinBox>(dialog, QStringLiteral("报告年度"))->setValue(2024);
            dialog.findChild<QCheckBox *>(QStringLiteral("hasDue"))->setChecked(true);
            dialog.findChild<QDateEdit *>(QStringLiteral("due"))->setDate(QDate(2025, 1, 18));
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        };
        guided.desk->activateWindow();
        QTRY_VERIFY(guided.desk->isActiveWindow());
        whenAsked<UnitsDialog>(fill);
        QTest::keySequence(guided.desk, QKeySequence(steps.take(QStringLiteral("F4"))));
        QTRY_VERIFY(guided.desk->windowTitle().startsWith(QStringLiteral("清河湾县政务公开办")));
        QCOMPARE(guided.saved().due, QDate(2025, 1, 18));
        whenAsked<UnitsDialog>([](UnitsDialog &dialog) {
            QCOMPARE(fieldOf<QLineEdit>(dialog, QStringLiteral("主管单位"))->text(),
                     QStringLiteral("清河湾县政务公开办"));
            dialog.reject();
        });
        guided.chooseIn(*guided.desk, steps.take(QStringLiteral("审核台 › 主管单位、截止日期与名单")));
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    static void returnsByKeys(GuidedDesk &guided, GuideSteps &steps)
    {
        guided.desk->activateWindow();
        guided.clickUnit("柳林镇人民政府");
        QTRY_VERIFY(guided.desk->isActiveWindow());
        whenAsked<DecisionDialog>([](DecisionDialog &dialog) {
            QVERIFY(dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason"))->isVisible());
            dialog.reject();
        });
        QTest::keySequence(guided.find<QTableView>("queue"), QKeySequence(steps.take(QStringLiteral("Ctrl+R"))));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(guided.unitStatus("柳林镇人民政府"), QStringLiteral("待审"));
    }
    static void publish(GuidedDesk &guided, const char *unit, const QString &keys = QStringLiteral("Ctrl+P"))
    {
        guided.desk->activateWindow();
        guided.clickUnit(unit);
        QTRY_VERIFY(guided.desk->isActiveWindow());
        whenAsked<DecisionDialog>([](DecisionDialog &dialog) { dialog.accept(); });
        QTest::keySequence(guided.find<QTableView>("queue"), QKeySequence(keys));
        QTRY_COMPARE(guided.unitStatus(unit), QStringLiteral("已公布"));
        guided.desk->activateWindow();
        guided.clickUnit(unit);
        QTRY_VERIFY(guided.desk->isActiveWindow());
    }
};

GOUJI_GUIDE_TEST(TestDeskSteps)
#include "tst_desksteps.moc"
