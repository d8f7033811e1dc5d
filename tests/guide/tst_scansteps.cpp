// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exporter.h"
#include "forms/importdialog.h"
#include "forms/sourcepane.h"
#include "model/formats/pdf/pagepictures.h"
#include "model/formats/pdf/scansource.h"
#include "tests/guide/guidedprogram.h"
#include "tests/guide/guidesteps.h"
#include "views/widgets/scanview.h"

#include <QDockWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Pages as a scanner hands them over: pictures in a PDF.
void writeScan(const QString &path, const std::vector<QImage> &pages)
{
    QPdfWriter writer(path);
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawImage(painter.viewport(), pages[i]);
    }
}

QImage dirtyPage()
{
    QImage page(700, 990, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).fillRect(100, 100, 300, 200, Qt::darkGray);
    return page;
}

} // namespace

/// docs/guide/import.html: what a scanner made is shown beside a report, and only what is sure is taken of it.
class TestScanSteps : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
            QSKIP("GOUJI-SKIPPED: no pdftoppm");
    }

    void showsThePagesBesideTheReport()
    {
        Guided<> guided;
        writeScan(guided.path(QStringLiteral("扫描件.pdf")), {dirtyPage(), dirtyPage()});
        GuideSteps steps(QStringLiteral("import"), QStringLiteral("scan"));
        typeIntoFileDialog(guided.path(QStringLiteral("扫描件.pdf")));
        guided.choose(steps.take(QStringLiteral("文件 › 打开")));
        QTRY_VERIFY_WITH_TIMEOUT(guided.workbench.current(), 60000);
        auto *pane = guided.child<SourcePane>();
        QTRY_VERIFY(pane->isVisible());
        QCOMPARE(guided.child<QDockWidget>("source-pane")->windowTitle(), steps.take(QStringLiteral("来源文件")));
        QCOMPARE(pane->findChild<ScanView *>()->pageCount(), 2);
        QCOMPARE(pane->findChild<ScanView *>()->page(), 0);
        pressButton(*pane, steps.take(QStringLiteral("下一页")));
        QCOMPARE(pane->findChild<ScanView *>()->page(), 1);
        guided.chooseSection(QStringLiteral("收到和处理政府信息公开申请情况"));
        guided.goToCell(u"t3.received.natural_person");
        guided.type(QStringLiteral("97"));
        const Report &report = guided.session().report();
        QCOMPARE(report.cell(cellOf(report, u"t3.received.natural_person")).value.toString(), QStringLiteral("97"));
        for (const char *words : {"读入结果", "作为报告打开"}) // as the next test does
            steps.take(QString::fromUtf8(words));
    }

    void takesWhatIsSure()
    {
        if (!canReadScans())
            QSKIP("GOUJI-SKIPPED: no tesseract with chi_sim");
        Guided<> guided;
        const Report sample = sampleReport();
        const Exporter exporter(guided.workbench.forms(), &guided.workbench.fonts());
        const Result<QByteArray> pdf =
            exporter.exportReport(sample, {ExportFormat::Pdf, CopyKind::Archive, pageStyle(PagePreset::Official)});
        QVERIFY(pdf);
        const Result<std::vector<QByteArray>> table = drawPdfPages(*pdf, {3, 1, 2900, true});
        QVERIFY(table);
        writeScan(guided.path(QStringLiteral("扫描件.pdf")), {QImage::fromData(table->front())});
        typeIntoFileDialog(guided.path(QStringLiteral("扫描件.pdf")));
        guided.choose(QStringLiteral("文件 › 打开"));
        QTRY_VERIFY_WITH_TIMEOUT(guided.child<ImportDialog>(), 120000);
        auto *dialog = guided.child<ImportDialog>();
        QVERIFY2(shows(*dialog, QStringLiteral("读入结果")), qPrintable(dialog->windowTitle()));
        pressButton(*dialog, QStringLiteral("作为报告打开"));
        QTRY_VERIFY(guided.workbench.current());
        int wrong = 0;
        const Report &read = guided.session().report();
        for (std::size_t i = 0; i < sample.cells.size(); ++i)
            wrong += read.cells[i].value.isBlank() || read.cells[i].value == sample.cells[i].value ? 0 : 1;
        QCOMPARE(wrong, 0);
        QTRY_VERIFY(guided.child<SourcePane>()->isVisible());
    }
};

GOUJI_GUIDE_TEST(TestScanSteps)
#include "tst_scansteps.moc"
