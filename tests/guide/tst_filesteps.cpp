// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messageline.h"
#include "forms/exportdialog.h"
#include "forms/importdialog.h"
#include "forms/previewdialog.h"
#include "forms/sourcepane.h"
#include "forms/verifydialog.h"
#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/html/htmlwriter.h"
#include "model/support/safefile.h"
#include "tests/guide/guidedprogram.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The sample as a program of others would have it: without the data, and with one row of table three in another place.
QByteArray foreignDocx()
{
    QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
    text.replace("二、上年结转政府信息公开申请数量\t", "二、上年结转政府信息公开申请数\t");
    const Result<Report> report = readReport(text, QStringLiteral("a.txt"), FormLibrary::builtIn());
    ExportSource source = exportSource(*report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(*report));
    return *writeDocx(source);
}

} // namespace

/// docs/guide/import.html and print.html, step by step.
class TestFileSteps : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void opensAnOldFile()
    {
        Guided<> guided;
        const QString path = guided.path(QStringLiteral("年报定稿.docx"));
        QVERIFY(writeWholeFile(path, foreignDocx()).isOk());
        typeIntoFileDialog(path);
        guided.choose(QStringLiteral("文件 › 打开"));
        QTRY_VERIFY(guided.workbench.current());
        QVERIFY2(guided.said().contains(QStringLiteral("200 个数")), qPrintable(guided.said()));
        guided.child<MessageLine>()->findChild<QPushButton *>()->click();
        QTRY_VERIFY(guided.child<SourcePane>()->isVisible());
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        takePicture("import-opened", guided.window);
        guided.choose(QStringLiteral("查看 › 来源文件"));
        QTRY_VERIFY(!guided.child<SourcePane>()->isVisible());
    }

    void importsAPart()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        const QString path = guided.path(QStringLiteral("业务科数据.txt"));
        QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
        text.replace("\t97\t14\t", "\t98\t13\t");
        QVERIFY(writeWholeFile(path, text).isOk());
        typeIntoFileDialog(path);
        guided.choose(QStringLiteral("文件 › 导入到本报告"));
        QTRY_VERIFY(guided.child<ImportDialog>());
        auto *dialog = guided.child<ImportDialog>();
        takePicture("import-preview", *dialog);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        const Report &report = guided.session().report();
        QTRY_COMPARE(report.cell(cellOf(report, u"t3.received.natural_person")).value.toString(), QStringLiteral("98"));
    }

    void previewsAndExports()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        guided.choose(QStringLiteral("文件 › 打印预览"));
        QTRY_VERIFY(guided.child<PreviewDialog>());
        auto *preview = guided.child<PreviewDialog>();
        preview->resize(1000, 720);
        preview->setPreset(PagePreset::Official);
        takePicture("print-preview", *preview);
        preview->close();
        const QString target = guided.path(QStringLiteral("年报.pdf"));
        whenAsked<ExportDialog>([&target](ExportDialog &dialog) {
            auto *line = dialog.findChild<QLineEdit *>(QStringLiteral("target"));
            line->setText(QStringLiteral("/home/gongkai/2024年报.pdf"));
            takePicture("print-export", dialog);
            line->setText(target);
            QTest::keyClick(line, Qt::Key_Return);
        });
        guided.choose(QStringLiteral("文件 › 导出 › 导出"));
        QTRY_VERIFY(QFile::exists(target));
        QTRY_VERIFY(guided.said().startsWith(QStringLiteral("已写好")));
    }

    void verifiesThePublishedPage()
    {
        Guided<> guided;
        guided.choose(QStringLiteral("文件 › 打开样例"));
        QTRY_VERIFY(guided.workbench.current());
        const Report &report = guided.session().report();
        QByteArray page =
            *writeHtml(exportSource(report, CopyKind::Archive, guided.workbench.forms(), statedDate(report)));
        page.replace("新收政府信息公开申请118件", "新收政府信息公开申请181件");
        const QString path = guided.path(QStringLiteral("门户网站页面.html"));
        QVERIFY(writeWholeFile(path, page).isOk());
        typeIntoFileDialog(path);
        guided.choose(QStringLiteral("文件 › 核对已发布页面"));
        QTRY_VERIFY(guided.child<VerifyDialog>());
        auto *dialog = guided.child<VerifyDialog>();
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("summary"))->text().contains(QStringLiteral("1 处")));
        takePicture("print-verify", *dialog);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("go")), Qt::Key_Space);
        QCOMPARE(guided.window.currentView()->currentSection(), QStringLiteral("overview"));
    }
};

GOUJI_GUIDE_TEST(TestFileSteps)
#include "tst_filesteps.moc"
