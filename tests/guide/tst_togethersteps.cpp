// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageline.h"
#include "forms/mergedialog.h"
#include "forms/returneddialog.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/guide/guidedprogram.h"
#include "tests/guide/guidesteps.h"
#include "tests/support/editeddocx.h"

#include <QRadioButton>

using namespace gouji;
using namespace gouji::test;

namespace {

constexpr QStringView natural = u"t3.received.natural_person";
constexpr QStringView company = u"t3.received.company";

/// The program with the sample open from a file.
struct OwnReport : Guided<>
{
    OwnReport()
    {
        write(QStringLiteral("年报.gouji"), sampleReport());
        open(QStringLiteral("年报.gouji"));
    }
    void write(const QString &name, const Report &report) const
    {
        QVERIFY(writeWholeFile(path(name), writeNative(report, FormLibrary::builtIn())).isOk());
    }
    void open(const QString &name)
    {
        typeIntoFileDialog(path(name));
        choose(QStringLiteral("文件 › 打开"));
        QTRY_VERIFY(workbench.current());
    }
    void enter(QStringView cell, const QString &figure)
    {
        chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        goToCell(cell);
        type(figure);
        QCOMPARE(valueOf(cell), figure);
    }
    QString valueOf(QStringView cell)
    {
        return session().report().cell(cellOf(session().report(), cell)).value.toString();
    }
};

} // namespace

/// docs/guide/fill.html and review.html: what two people did to one report is put together again.
class TestTogetherSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void mergesAColleaguesCopy()
    {
        OwnReport guided;
        guided.write(QStringLiteral("底稿.gouji"), sampleReport());
        Report copy = sampleReport();
        copy.cell(cellOf(copy, natural)).value = *Count::fromInteger(99);
        copy.cell(cellOf(copy, company)).value = *Count::fromInteger(16);
        guided.write(QStringLiteral("同事的年报.gouji"), copy);
        guided.enter(natural, QStringLiteral("98"));
        GuideSteps steps(QStringLiteral("fill"), QStringLiteral("together"));
        typeIntoFileDialog(guided.path(QStringLiteral("同事的年报.gouji")));
        guided.choose(steps.take(QStringLiteral("文件 › 合并同事的副本")));
        QTRY_VERIFY(guided.said().contains(QStringLiteral("从哪一份底稿开始改的")));
        const QString another = steps.take(QStringLiteral("选择底稿文件"));
        auto *line = guided.child<MessageLine>();
        for (const char *words : {"本报告上次保存时的内容", "没有底稿"})
            QVERIFY2(buttonOf(*line, steps.take(QString::fromUtf8(words))), words);
        typeIntoFileDialog(guided.path(QStringLiteral("底稿.gouji")));
        pressButton(*line, another);
        QTRY_VERIFY(guided.child<MergeDialog>());
        auto *dialog = guided.child<MergeDialog>();
        QVERIFY(shows(*dialog, steps.take(QStringLiteral("双方改了同一处"))));
        takePicture("fill-merge", *dialog);
        QVERIFY(buttonOf(*dialog, steps.take(QStringLiteral("我的"))));
        pressButton(*dialog, steps.take(QStringLiteral("对方的，即文件中的")));
        pressButton(*dialog, steps.take(QStringLiteral("合并")));
        QTRY_COMPARE(guided.valueOf(natural), QStringLiteral("99"));
        QCOMPARE(guided.valueOf(company), QStringLiteral("16"));
        guided.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&guided.window));
        guided.pressKey(steps.take(QStringLiteral("Ctrl+Z")));
        QTRY_COMPARE(guided.valueOf(natural), QStringLiteral("98"));
        QCOMPARE(guided.valueOf(company), QStringLiteral("14"));
    }

    void takesBackAReturnedFile()
    {
        OwnReport guided;
        const Report sent = guided.session().report();
        EditedDocx edit(*writeDocx(exportSource(sent, CopyKind::Public, FormLibrary::builtIn(), statedDate(sent))));
        edit.replaceTracked(QStringLiteral("97"), QStringLiteral("98"), QStringLiteral("王科长"));
        QVERIFY(writeWholeFile(guided.path(QStringLiteral("年报（修改）.docx")), edit.bytes()).isOk());
        guided.enter(natural, QStringLiteral("96"));
        GuideSteps steps(QStringLiteral("review"), QStringLiteral("back"));
        typeIntoFileDialog(guided.path(QStringLiteral("年报（修改）.docx")));
        guided.choose(steps.take(QStringLiteral("文件 › 收回退回的文件")));
        QTRY_VERIFY(guided.child<ReturnedDialog>());
        auto *dialog = guided.child<ReturnedDialog>();
        for (const char *words : {"送出时", "退回时"})
            QVERIFY2(shows(*dialog, steps.take(QString::fromUtf8(words))), words);
        takePicture("review-returned", *dialog);
        pressButton(*dialog, steps.take(QStringLiteral("并入")));
        QTRY_VERIFY(guided.child<MergeDialog>());
        pressButton(*guided.child<MergeDialog>(), QStringLiteral("对方的，即文件中的"));
        pressButton(*guided.child<MergeDialog>(), steps.take(QStringLiteral("合并")));
        QTRY_COMPARE(guided.valueOf(natural), QStringLiteral("98"));
        guided.choose(QStringLiteral("编辑 › 撤销"));
        QTRY_COMPARE(guided.valueOf(natural), QStringLiteral("96"));
    }
};

GOUJI_GUIDE_TEST(TestTogetherSteps)
#include "tst_togethersteps.moc"
