// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskoverview.h"
#include "app/exporting/exporter.h"
#include "app/outlinepreview.h"
#include "app/workbench.h"
#include "forms/previewdialog.h"
#include "model/desk/draftreader.h"
#include "model/desk/tallyoutline.h"
#include "model/formats/csv/csvreader.h"
#include "model/formats/xlsx/xlsxsource.h"
#include "model/support/safefile.h"
#include "tests/model/desk/copiedtexts.h"
#include "tests/model/desk/talliedcounty.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/desk/charts/deskcharts.h"
#include "views/widgets/chartview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A folder with the drafts of two departments and a town, of which the town's says the same as the department of finance,
/// and the pages about them.
struct CopyingDesk
{
    CopyingDesk() : overview(tabs, folder.path(), workbench)
    {
        workbench.settings().clear();
        desk.year = 2024;
        desk.units = county().units();
        deliver(1, "a.txt", false);
        deliver(3, "b.txt", false);
        deliver(2, "c.txt", true);
        state = std::make_shared<DeskState>(desk, drafts);
        overview.retranslate();
        overview.show(state, tallyDay);
        tabs.resize(1100, 640);
        tabs.show();
    }
    /// The sample as another body's; \a isOwn: in words of its own.
    void deliver(std::size_t unit, const char *file, bool isOwn)
    {
        QByteArray text = readFile(QStringLiteral(GOUJI_SAMPLE));
        text.replace("清河湾县人民政府", desk.units[unit].name.toUtf8());
        if (isOwn)
            text = inOwnWords(text);
        QVERIFY(writeWholeFile(folder.filePath(QString::fromLatin1(file)), text).isOk());
        const Draft draft = readDraft(QString::fromLatin1(file), {folder.path(), workbench.forms()});
        desk.unitYear(desk.units[unit].name).add({draft.file, draft.digest, QDateTime(tallyDay, {}, Qt::UTC)});
        drafts.push_back(draft);
    }
    static QByteArray inOwnWords(const QByteArray &text)
    {
        constexpr qsizetype longest = 150; // in bytes; what is longer and no row of a table is a paragraph
        QByteArrayList lines = text.split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].size() > longest && !lines[i].contains('\t'))
                lines[i] = paragraph(static_cast<quint32>(i)).toUtf8();
        }
        return lines.join('\n');
    }
    template<typename Widget>
    Widget *find(const char *name)
    {
        return tabs.findChild<Widget *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    Workbench workbench;
    Desk desk;
    std::vector<Draft> drafts;
    DeskStatePtr state;
    QTabWidget tabs;
    DeskOverview overview;
};

} // namespace

class TestDeskOverview : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void twoThatSayTheSameAreShownSideBySide()
    {
        CopyingDesk county;
        auto *groups = county.find<QTableView>("groups");
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        QCOMPARE(groups->model()->index(0, 0).data().toString(), QStringLiteral("清河县财政局, 石溪镇人民政府"));
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Return);
        auto *paragraphs = county.find<QListWidget>("paragraphs");
        QTRY_VERIFY(paragraphs->count() > 1);
        QVERIFY2(paragraphs->item(0)->text().endsWith(QStringLiteral("100%")), qPrintable(paragraphs->item(0)->text()));
        const QString first = county.find<QTextBrowser>("firstWords")->toPlainText();
        QVERIFY(first.size() > 20);
        QVERIFY(county.find<QTextBrowser>("firstWords")->toHtml().contains(QStringLiteral("underline")));
        QVERIFY(county.find<QTextBrowser>("secondWords")->toPlainText().size() > 20);
        QTest::keyClick(paragraphs, Qt::Key_F8);
        QCOMPARE(paragraphs->currentRow(), 1);
        QVERIFY(county.find<QTextBrowser>("firstWords")->toPlainText() != first);
        QTest::keyClick(paragraphs, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(paragraphs->currentRow(), 0);
    }

    void filtersAskAnew()
    {
        CopyingDesk county;
        auto *groups = county.find<QTableView>("groups");
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        const int all = groups->model()->index(0, SameGroupsModel::ParagraphsColumn).data().toInt();
        auto *section = county.find<QComboBox>("section");
        section->setFocus();
        QTest::keyClick(section, Qt::Key_End); // section five
        QTRY_VERIFY(groups->model()->rowCount() == 1 &&
                    groups->model()->index(0, SameGroupsModel::ParagraphsColumn).data().toInt() < all);
        QVERIFY(groups->model()
                    ->index(0, SameGroupsModel::SectionsColumn)
                    .data()
                    .toString()
                    .startsWith(QStringLiteral("five")));
    }

    void aDraftThatIsGoneIsSaid()
    {
        CopyingDesk county;
        auto *groups = county.find<QTableView>("groups");
        QTRY_COMPARE(groups->model()->rowCount(), 1);
        QVERIFY(QFile::remove(county.folder.filePath(QStringLiteral("b.txt"))));
        QTest::keyClick(groups, Qt::Key_Return);
        auto *said = county.find<QLabel>("pairSummary");
        QTRY_VERIFY(!said->text().startsWith(QStringLiteral("Reading")));
        QVERIFY(!said->text().isEmpty());
        QCOMPARE(county.find<QListWidget>("paragraphs")->count(), 0);
    }

    void keysReachEverything()
    {
        CopyingDesk county;
        QVERIFY(tabOrder(*county.find<QComboBox>("among"))
                    .startsWith(
                        QStringLiteral("among section least groups first second paragraphs firstWords secondWords")));
        county.tabs.setCurrentIndex(1);
        QVERIFY(tabOrder(*county.find<QComboBox>("by"))
                    .startsWith(QStringLiteral("by table exportTally summaryPage gouji::ChartView gouji::ChartView")));
    }

    void chartsSayWhatTheyShow()
    {
        CopyingDesk county;
        county.tabs.setCurrentIndex(1);
        const auto charts = county.tabs.findChildren<ChartView *>();
        QCOMPARE(charts.size(), 4);
        for (const ChartView *chart : charts) {
            QVERIFY(chart->accessibleDescription().startsWith(chart->accessibleName()));
            QVERIFY(chart->height() >= chart->minimumSizeHint().height());
        }
        auto *by = county.find<QComboBox>("by");
        by->setFocus();
        QTest::keyClick(by, Qt::Key_End);
        QCOMPARE(county.find<QTableView>("table")->model()->index(2, 0).data().toString(),
                 QStringLiteral("清河县人民政府"));
    }

    void writesWorkbookAndCsv()
    {
        CopyingDesk county;
        const QString book = county.folder.filePath(QStringLiteral("t.xlsx"));
        QVERIFY(county.overview.tally().write(book, TallySheets::All).isOk());
        QVERIFY(readXlsxSource(readFile(book)));
        const QString csv = county.folder.filePath(QStringLiteral("t.csv"));
        QVERIFY(county.overview.tally().write(csv, TallySheets::Values).isOk());
        const auto rows = readCsv(readFile(csv));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 6U);
        const QString nowhere = county.folder.filePath(QStringLiteral("no/such/folder/t.csv"));
        QVERIFY(!county.overview.tally().write(nowhere, TallySheets::Values));
    }

    void theSummaryIsLaidOutOnPages()
    {
        CopyingDesk county;
        county.tabs.setCurrentIndex(1);
        QTest::keyClick(county.find<QPushButton>("summaryPage"), Qt::Key_Space);
        auto *dialog = county.tabs.findChild<PreviewDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("2024年政府信息公开工作年度报告收集情况"));
        QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("print"))->isEnabled());
    }

    void theSummaryIsWrittenAsPdf()
    {
        const DeskStatePtr state = talliedCounty();
        std::vector<SummaryPicture> pictures;
        for (const ChartPtr &chart : deskCharts(*state))
            pictures.push_back({chartPicture(*chart, 442), chart->description()});
        const PageOutline outline = tallyOutline(*state, TallyBy::Level, tallyDay, pictures);
        Workbench workbench;
        const Exporter exporter(workbench.forms(), &workbench.fonts());
        const Result<QByteArray> pdf = exporter.exportOutline(
            {outline, workbench.forms().find(u"2021"), QStringLiteral("t"), {}, QDateTime(tallyDay, {}, Qt::UTC), {}},
            {ExportFormat::Pdf, CopyKind::Archive, pageStyle(PagePreset::Compact)});
        QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().text()));
        QVERIFY(pdf->startsWith("%PDF"));
        const auto *sentence = std::get_if<OutlineParagraph>(&outline.elements[1]);
        QCOMPARE(sentence->text,
                 QStringLiteral("截至2025年2月3日，应报单位5个，已报4个（其中迟报1个），未报1个；退回2个单位共2次，"
                                "待审1个，审核通过2个（其中已公布1个）。"));
        const auto *missing = std::get_if<OutlineParagraph>(&outline.elements[3]);
        QCOMPARE(missing->text, QStringLiteral("未报单位：云岭街道办事处。"));
        QCOMPARE(std::get_if<OutlineParagraph>(&outline.elements[4])->text,
                 QStringLiteral("退回后逾期未重报单位：石溪镇人民政府。"));
    }
};

GOUJI_WIDGET_TEST(TestDeskOverview)
#include "tst_deskoverview.moc"
