// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskwindow.h"
#include "forms/comparedialog.h"
#include "forms/decisiondialog.h"
#include "forms/letterdialog.h"
#include "forms/reviewpanel.h"
#include "forms/signoffdialog.h"
#include "tests/app/desk/countydesk.h"
#include "tests/guide/guidedprogram.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Six drafts of an invented county: two alike, one with a wrong sum, one unit has not sent any, one file is nobody's.
struct GuidedDesk : Guided<OpenDesk>
{
    GuidedDesk()
    {
        put("units.csv",
            QStringLiteral(
                "单位名称,上级单位,层级\n清河湾县人民政府,,县级\n清河湾县财政局,清河湾县人民政府,县级\n清河湾县水利"
                "局,清河湾县人民政府,县级\n清河湾县教育局,清河湾县人民政府,县级\n石溪镇人民政府,清河湾县人民政府,乡级"
                "\n柳林镇人民政府,清河湾县人民政府,乡级\n")
                .toUtf8());
        put("财政局年报.docx", docxOf(withWrongSum(CountyDesk::reportOf("清河湾县财政局"))));
        put("水利局.txt", CountyDesk::reportOf("清河湾县水利局"));
        put("石溪镇.txt",
            inOwnWords(CountyDesk::reportOf("石溪镇人民政府"),
                       QStringLiteral("石溪镇政府信息公开事项第%1项按期办结，目录已在便民服务中心张贴。")));
        put("柳林镇.txt", inOwnWords(withWrongSum(CountyDesk::reportOf("柳林镇人民政府")),
                                     QStringLiteral("柳林镇把第%1类政府信息列入公开清单，每季度对照清单补齐更新。")));
        put("县里.txt", CountyDesk::reportOf("乙市公安局"));
        open();
        Desk due = desk->desk().desk();
        due.due = QDate::currentDate().addDays(9);
        desk->desk().keepUnits(due);
        desk->resize(1366, 768);
        desk->activateWindow();
        if (!QTest::qWaitForWindowActive(desk))
            qFatal("the desk does not become active");
    }
    static QByteArray withWrongSum(QByteArray text) { return text.replace("\t97\t14\t", "\t79\t14\t"); }
    static QByteArray docxOf(const QByteArray &text)
    {
        const Result<Report> report = readReport(text, QStringLiteral("a.txt"), FormLibrary::builtIn());
        return *writeDocx(exportSource(*report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(*report)));
    }
    /// The same figures with short paragraphs of another wording.
    static QByteArray inOwnWords(const QByteArray &text, const QString &sentence)
    {
        constexpr qsizetype longest = 300; // in bytes; what is longer and no row of a table is a paragraph
        QByteArrayList lines = text.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].size() > longest && !lines[i].contains('\t'))
                lines[i] = sentence.arg(i).toUtf8();
        }
        return lines.join('\n');
    }
    void chooseUnit(const char *unit)
    {
        auto *queue = find<QTableView>("queue");
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (queue->model()->index(row, 0).data().toString() == QString::fromUtf8(unit))
                queue->selectionModel()->setCurrentIndex(queue->model()->index(row, 0),
                                                         QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        queue->setFocus();
    }
    QString statusOf(const char *unit)
    {
        const QAbstractItemModel *queue = find<QTableView>("queue")->model();
        for (int row = 0; row < queue->rowCount(); ++row) {
            if (queue->index(row, 0).data().toString() == QString::fromUtf8(unit))
                return queue->index(row, UnitQueueModel::StatusColumn).data().toString();
        }
        return {};
    }
    void showPage(const QString &name)
    {
        auto *pages = desk->findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->tabText(i) == name)
                pages->setCurrentIndex(i);
        }
        QCOMPARE(pages->tabText(pages->currentIndex()), name);
    }
};

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

    void signsComparesAndClears()
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
        guided.chooseUnit("柳林镇人民政府");
        takePicture("desk-queue", *guided.desk);
        whenAsked<DecisionDialog>([](DecisionDialog &dialog) {
            commit(*dialog.findChild<QPlainTextEdit *>(QStringLiteral("reason")),
                   QStringLiteral("第三部分第一行合计与各列之和不符，请核对台账后重报。"));
            takePicture("desk-return", dialog);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(guided.statusOf("柳林镇人民政府"), QStringLiteral("已退回"));
        guided.desk->activateWindow();
        guided.chooseUnit("石溪镇人民政府");
        QTRY_VERIFY(guided.desk->isActiveWindow());
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(guided.statusOf("石溪镇人民政府"), QStringLiteral("审核通过"));
        guided.desk->activateWindow();
        guided.chooseUnit("石溪镇人民政府");
        QTRY_VERIFY(guided.desk->isActiveWindow());
        QTest::keyClick(guided.find<QTableView>("queue"), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE(guided.statusOf("石溪镇人民政府"), QStringLiteral("待审"));
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
        QVERIFY(guided.find<QTableView>("table")->model()->rowCount() > 0);
        takePicture("desk-tally", *guided.desk);
    }
};

GOUJI_GUIDE_TEST(TestReviewSteps)
#include "tst_reviewsteps.moc"
