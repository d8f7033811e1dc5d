// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportview.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/prosetext.h"
#include "model/template/sectionids.h"
#include "tests/app/desk/opendesk.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString countyBody = QStringLiteral("甲县人民政府");

/// A folder with the drafts of an invented county, and the window of its desk.
struct SummedDesk : OpenDesk
{
    SummedDesk()
    {
        put("units.csv", "单位名称,上级单位\n甲县人民政府,\n甲县财政局,甲县人民政府\n甲县水利局,甲县人民政府\n");
        send("财政.gouji", "甲县财政局", 30);
        send("水利.gouji", "甲县水利局", 12);
    }
    static Report report(const QString &body, qint64 received, int year)
    {
        Report report = filledReport(FormLibrary::builtIn().find(u"2021"));
        report.facts.body = body;
        report.facts.year = year;
        setCount(report, cell(), received);
        return report;
    }
    static CellIndex cell() { return FormLibrary::builtIn().find(u"2021")->role(u"received").front(); }
    void send(const char *file, const char *body, qint64 received, int year = 2024)
    {
        write(file, report(QString::fromUtf8(body), received, year));
    }
    void write(const char *file, const Report &report) { put(file, writeNative(report, workbench.forms())); }
    qint64 summed()
    {
        return desk->findChild<SumPage *>()->sum()->rollUp().sums().value(cell()).wholeNumber().value_or(-1);
    }
    QString said(const char *list)
    {
        desk->findChild<SumPage *>()->sum(); // as when the page is seen
        QString text;
        const QAbstractItemModel &lines = *find<QListView>(list)->model();
        for (int row = 0; row < lines.rowCount(); ++row)
            text += lines.index(row, 0).data().toString() + u'\n';
        return text;
    }
};

} // namespace

/// The sum of a desk in its window: of the drafts in the folder, frozen in the desk file, opened as the county's own report.
class TestSumFlow : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void sumsWhatTheFolderHolds()
    {
        SummedDesk county;
        county.open();
        QCOMPARE(county.summed(), 42);
        county.send("水利修改版.gouji", "甲县水利局", 15); // the folder is watched
        QTRY_COMPARE(county.summed(), 45);
    }

    void aFrozenSumIsProvedByTheFilesThatMadeIt()
    {
        SummedDesk county;
        county.open();
        QCOMPARE(county.summed(), 42);
        QTest::keyClick(county.find<QPushButton>("freeze"), Qt::Key_Space);
        const std::optional<RollUpRecord> record = county.saved().keptSum(countyBody).frozen;
        QVERIFY(record);
        QCOMPARE(record->inputs.size(), std::size_t(2));
        QCOMPARE(record->inputs[0].digest, contentDigestText(readFile(county.folder.filePath(record->inputs[0].file))));
        QVERIFY2(county.said("frozen").startsWith(u'✓'), qPrintable(county.said("frozen")));
        county.send("水利修改版.gouji", "甲县水利局", 15);
        QTRY_COMPARE(county.summed(), 45);
        QVERIFY2(county.said("frozen").contains(QStringLiteral("水利修改版.gouji")), qPrintable(county.said("frozen")));
        QVERIFY(county.said("frozen").contains(QStringLiteral("42, now 45")));
    }

    void opensAsTheCountysOwnReport()
    {
        SummedDesk county;
        Report before = SummedDesk::report(countyBody, 40, 2023);
        before.section(overviewSection)->blocks = {
            Paragraph::fromText(QStringLiteral("2023年，全县新收政府信息公开申请40件。"))};
        county.write("2023.gouji", before);
        county.open();
        QCOMPARE(county.summed(), 42);
        QTest::keyClick(county.find<QPushButton>("makeReport"), Qt::Key_Space);
        QVERIFY(county.workbench.current());
        Session &session = county.workbench.current()->session();
        QCOMPARE(session.report().facts.body, countyBody);
        QCOMPARE(countAt(session.report(), SummedDesk::cell()), 42);
        QVERIFY(session.hasLastYear());
        QVERIFY(rollUpRecordOf(session.report()));
        const auto overview = [&] { return proseText(*session.report().blocks(overviewSection), session.report()); };
        QVERIFY2(overview().contains(QStringLiteral("2024年，全县新收政府信息公开申请42件。")), qPrintable(overview()));
        session.enterText(SummedDesk::cell(), QStringLiteral("43")); // the prose is alive
        QVERIFY(overview().contains(QStringLiteral("43件")));
        QVERIFY(county.workbench.current()->path().isEmpty());
    }

    void whatLastYearsFolderHoldsIsUsed()
    {
        QTemporaryDir before;
        SummedDesk county;
        county.send("县.gouji", "甲县人民政府", 42);
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        const CellIndex out = form->role(u"carried_out").front();
        const qint64 agreed = countAt(SummedDesk::report(countyBody, 42, 2024), form->role(u"carried_in").front());
        const std::map<QByteArray, qint64> carriedOut{{"甲县人民政府", agreed}, {"甲县财政局", 1}, {"甲县水利局", 9}};
        for (const auto &[body, carried] : carriedOut) {
            Report report = SummedDesk::report(QString::fromUtf8(body), 40, 2023);
            setCount(report, out, carried);
            const QString path = before.filePath(QString::fromUtf8(body) + QStringLiteral(".gouji"));
            QVERIFY(writeWholeFile(path, writeNative(report, county.workbench.forms())).isOk());
        }
        county.open();
        county.desk->desk().compareWith(before.path());
        county.settle();
        QTRY_VERIFY2(county.said("findings").contains(QStringLiteral("had carried out 10")),
                     qPrintable(county.said("findings")));
        QTest::keyClick(county.find<QPushButton>("makeReport"), Qt::Key_Space);
        QVERIFY(county.workbench.current()->session().hasLastYear());
        QCOMPARE(county.workbench.current()->session().lastYear()->facts.body, countyBody);
    }

    void theCountysOwnReportIsComparedAndNotCounted()
    {
        SummedDesk county;
        county.send("县.gouji", "甲县人民政府", 41);
        county.open();
        QCOMPARE(county.summed(), 42);
        QVERIFY2(county.said("own").contains(QStringLiteral("says 41, the sum is 42")), qPrintable(county.said("own")));
    }

    void aPartLeadsToTheDraftAtItsCell()
    {
        SummedDesk county;
        county.open();
        QCOMPARE(county.summed(), 42);
        auto *parts = county.find<QTableView>("contributions");
        parts->setCurrentIndex(parts->model()->index(0, 0));
        QTest::keyClick(parts, Qt::Key_Return);
        QVERIFY(county.workbench.current());
        QCOMPARE(county.workbench.current()->session().report().facts.body, QStringLiteral("甲县财政局"));
        const Anchor place = county.window.currentView()->currentPlace();
        QCOMPARE(place.cell, std::optional(FormLibrary::builtIn().find(u"2021")->cell(SummedDesk::cell()).id));
        QCOMPARE(county.saved().find(QStringLiteral("甲县财政局"))->seen.isEmpty(), false);
    }

    void theUnitsPickedInTheQueue()
    {
        SummedDesk county;
        county.open();
        auto *queue = county.find<QTableView>("queue");
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (queue->model()->index(row, 0).data().toString() == QStringLiteral("甲县水利局"))
                queue->setCurrentIndex(queue->model()->index(row, 0));
        }
        county.desk->activateWindow();
        QTRY_VERIFY(county.desk->isActiveWindow());
        QTest::keyClick(queue, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(county.summed(), 12);
        QVERIFY(county.desk->findChild<SumPage *>()->isVisible());
    }
};

GOUJI_WIDGET_TEST(TestSumFlow)
#include "tst_sumflow.moc"
