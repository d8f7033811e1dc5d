// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/comparedialog.h"
#include "forms/decisiondialog.h"
#include "forms/letterdialog.h"
#include "forms/reviewpanel.h"
#include "forms/signoffdialog.h"
#include "tests/guide/guideddesk.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// What was asked now was asked on the day of all pictures.
void asOnOneDay(Session &session)
{
    Report report = session.report();
    for (Thread &thread : report.threads) {
        for (Remark &remark : thread.remarks)
            remark.time = QDateTime(QDate(2025, 1, 9), QTime(9, 20));
    }
    session.replaceReport(report, QString());
}

} // namespace

/// docs/guide/review.html and desk.html, step by step.
class TestReviewSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void asksAndWritesALetter()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        QTest::keyClick(&guided.window, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *text = guided.child<QPlainTextEdit>("text");
        QTRY_VERIFY(text->hasFocus());
        commit(*text, QStringLiteral("比上年多一倍，请附台账。"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        auto *person = guided.child<QLineEdit>("author");
        QTRY_VERIFY(person->hasFocus());
        commit(*person, QStringLiteral("王审核"));
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(guided.session().report().threads.size(), 1U);
        asOnOneDay(guided.session());
        takePicture("review-question", guided.window);
        QTest::keyClick(&guided.window, Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(guided.child<LetterDialog>());
        auto *letter = guided.child<LetterDialog>();
        letter->setDate(QDate(2025, 1, 20));
        QVERIFY(letter->findChild<QPlainTextEdit *>(QStringLiteral("letter"))
                    ->toPlainText()
                    .contains(QStringLiteral("比上年多一倍，请附台账。")));
        takePicture("review-letter", *letter);
    }

    void comparesWithLastYear()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        const QString lastYear = guided.path(QStringLiteral("上年年报.txt"));
        QVERIFY(writeWholeFile(lastYear, readFile(QStringLiteral(GOUJI_SAMPLE)).replace("2024年", "2023年")).isOk());
        typeIntoFileDialog(lastYear);
        guided.choose(QStringLiteral("文件 › 附上上年报告"));
        QTRY_VERIFY(guided.session().lastYear());
        guided.choose(QStringLiteral("检查 › 与上年报告比较"));
        QTRY_VERIFY(guided.child<CompareDialog>());
        guided.child<CompareDialog>()->close();
    }

    void signsAndClears()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.choose(QStringLiteral("审核 › 三审三校"));
        QTRY_VERIFY(guided.child<SignOffDialog>());
        guided.child<SignOffDialog>()->close();
        const auto state = [&guided] { return guided.session().report().facts.state; };
        guided.choose(QStringLiteral("审核 › 报送审核"));
        QTRY_COMPARE(state(), ReportState::Submitted);
        guided.choose(QStringLiteral("审核 › 收回"));
        QTRY_COMPARE(state(), ReportState::Draft);
        guided.choose(QStringLiteral("审核 › 报送审核"));
        QTRY_COMPARE(state(), ReportState::Submitted);
        guided.choose(QStringLiteral("审核 › 审核通过"));
        QTRY_COMPARE(state(), ReportState::Cleared);
    }

    void returnsAndClearsAtTheDesk()
    {
        GuidedDesk guided;
        guided.goToThatDay();
        guided.clickUnit("柳林镇人民政府");
        takePicture("desk-queue", *guided.desk);
        whenAsked<DecisionDialog>([](DecisionDialog &dialog) {
            commit(*dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason")),
                   QStringLiteral("第三部分第一行合计与各列之和不符，请核对台账后重报。"));
            dialog.findChild<QDateEdit *>()->setDate(QDate(2025, 1, 17)); // the same in all pictures
            takePicture("desk-return", dialog);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(guided.unitStatus("柳林镇人民政府"), QStringLiteral("已退回"));
        guided.desk->activateWindow();
        guided.clickUnit("石溪镇人民政府");
        QTRY_VERIFY(guided.desk->isActiveWindow());
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(guided.unitStatus("石溪镇人民政府"), QStringLiteral("审核通过"));
        guided.desk->activateWindow();
        guided.clickUnit("石溪镇人民政府");
        QTRY_VERIFY(guided.desk->isActiveWindow());
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE(guided.unitStatus("石溪镇人民政府"), QStringLiteral("待审"));
    }

    void sumsComparesAndTallies()
    {
        GuidedDesk guided;
        guided.showPage(QStringLiteral("汇总"));
        takePicture("desk-sum", *guided.desk);
        guided.showPage(QStringLiteral("雷同"));
        auto *groups = guided.find<QTableView>("groups");
        QTRY_VERIFY(groups->model()->rowCount() > 0);
        groups->setFocus();
        groups->setCurrentIndex(groups->model()->index(0, 0));
        QTest::keyClick(groups, Qt::Key_Return);
        QTRY_VERIFY(guided.find<QListWidget>("paragraphs")->count() > 1);
        takePicture("desk-sameness", *guided.desk);
        guided.showPage(QStringLiteral("统计"));
        guided.goToThatDay();
        QVERIFY(guided.find<QTableView>("table")->model()->rowCount() > 0);
        takePicture("desk-tally", *guided.desk);
    }
};

GOUJI_GUIDE_TEST(TestReviewSteps)
#include "tst_reviewsteps.moc"
