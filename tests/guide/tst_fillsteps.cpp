// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findingspanel.h"
#include "forms/newreportdialog.h"
#include "forms/pastedialog.h"
#include "tests/guide/guidedprogram.h"
#include "views/editing/findingsmodel.h"
#include "views/widgets/linkpopup.h"
#include "views/widgets/proseedit.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>

using namespace gouji;
using namespace gouji::test;

namespace {

QString valueOf(Guided<> &guided, QStringView id)
{
    const Report &report = guided.session().report();
    return report.cell(cellOf(report, id)).value.toString();
}

} // namespace

/// docs/guide/fill.html, step by step.
class TestFillSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void beginsFromLastYear()
    {
        Guided<> guided;
        const QString path = guided.path(QStringLiteral("上年年报.txt"));
        QVERIFY(QFile::copy(QStringLiteral(GOUJI_SAMPLE), path));
        typeIntoFileDialog(path);
        whenAsked<NewReportDialog>([](NewReportDialog &dialog) {
            takePicture("fill-new", dialog);
            QTest::keyClick(dialog.findChild<QRadioButton *>(QStringLiteral("draft")), Qt::Key_Space);
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
        guided.choose(QStringLiteral("文件 › 从上年报告新建"));
        QTRY_VERIFY(guided.workbench.current());
        QCOMPARE(guided.session().report().facts.year, 2025);
        QVERIFY(valueOf(guided, u"t3.received.total").isEmpty());
        QCOMPARE(valueOf(guided, u"t3.carried_in.total"), QStringLiteral("5"));
    }

    void fillsSumsAndZeros()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.company");
        guided.type(QStringLiteral("=12+3"));
        QCOMPARE(valueOf(guided, u"t3.received.company"), QStringLiteral("15"));
        guided.goToCell(u"t3.received.company");
        guided.press(Qt::Key_Plus, Qt::KeypadModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("10+4"));
        guided.press(Qt::Key_Return);
        QCOMPARE(valueOf(guided, u"t3.received.company"), QStringLiteral("14"));
        guided.goToCell(u"t3.received.company");
        guided.press(Qt::Key_Delete);
        QVERIFY(valueOf(guided, u"t3.received.company").isEmpty());
        guided.choose(QStringLiteral("编辑 › 选中空格填 0"));
        QTRY_COMPARE(valueOf(guided, u"t3.received.company"), QStringLiteral("0"));
        guided.press(Qt::Key_Delete);
        guided.choose(QStringLiteral("编辑 › 本表空格全部填 0"));
        QTRY_COMPARE(valueOf(guided, u"t3.received.company"), QStringLiteral("0"));
    }

    void showsWhereAPasteGoes()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        QApplication::clipboard()->setText(
            QStringLiteral("\t自然人\t商业企业\t备注\n一、本年新收政府信息公开申请数量\t98\t15\t见"
                           "说明\n二、上年结转政府信息公开申请数量\t6\t1\t"));
        QTest::keyClick(&guided.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(guided.child<PasteDialog>());
        auto *dialog = guided.child<PasteDialog>();
        takePicture("fill-paste", *dialog);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QTRY_COMPARE(valueOf(guided, u"t3.received.natural_person"), QStringLiteral("98"));
    }

    void linksANumberOfTheText()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("存在的主要问题"));
        auto *edit = qobject_cast<ProseEdit *>(guided.window.focusWidget());
        if (!edit) {
            for (ProseEdit *one : guided.window.findChildren<ProseEdit *>()) {
                if (one->isVisible())
                    edit = one;
            }
        }
        QVERIFY(edit);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        commit(*edit, QStringLiteral("全年新收申请"));
        QTest::keyClicks(edit, QStringLiteral("@118"));
        auto *popup = edit->findChild<LinkPopup *>();
        QTRY_VERIFY(popup->isVisible());
        takePicture("fill-link", guided.window, popup);
        QTest::keyClick(edit, Qt::Key_Return);
        commit(*edit, QStringLiteral("件。"));
        QTRY_VERIFY(edit->toPlainText().endsWith(QStringLiteral("全年新收申请118件。")));
    }

    void explainsAFindingAndIsReady()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        guided.type(QStringLiteral("79"));
        guided.goToCell(u"t3.received.company");
        guided.press(Qt::Key_Delete);
        QTest::keyClick(&guided.window, Qt::Key_F7);
        auto *findings = guided.child<FindingsPanel>()->findChild<QListView *>();
        QTRY_VERIFY(findings->model()->rowCount() > 1);
        takePicture("fill-ready", guided.window);
        int row = 0;
        while (row < findings->model()->rowCount() &&
               !findings->model()->index(row, 0).data(FindingsModel::CheckRole).toString().startsWith(u"T3"))
            ++row;
        findings->setCurrentIndex(findings->model()->index(row, 0));
        guided.choose(QStringLiteral("审核 › 已核实：说明理由"));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        commit(*QApplication::focusWidget(), QStringLiteral("李填报"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        commit(*QApplication::focusWidget(), QStringLiteral("已与台账核对"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(guided.session().report().acceptedFindings.size(), 1U);
    }
};

GOUJI_GUIDE_TEST(TestFillSteps)
#include "tst_fillsteps.moc"
