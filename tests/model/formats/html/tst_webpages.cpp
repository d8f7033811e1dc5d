// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmlsource.h"
#include "model/formats/html/htmlwriter.h"
#include "model/formats/html/webfragment.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/reportfile.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/drawnsource.h"
#include "tests/support/samplereport.h"
#include "tests/support/shownreport.h"
#include "tests/support/strictmain.h"

#include <QDir>

using namespace gouji;
using namespace gouji::test;

namespace {

ExportSource sourceOf(const Report &report)
{
    return exportSource(report, CopyKind::Archive, FormLibrary::builtIn(), statedDate(report));
}

QString differenceReadBack(const Report &written, const SourceOutline &outline)
{
    const std::optional<Report> read = recognise(outline, FormLibrary::builtIn());
    return read ? likeness(written, *read).firstDifference : QStringLiteral("no report");
}

/// Balanced figures of both forms in the sample's words.
std::vector<Report> inventedReports()
{
    std::vector<Report> reports{sampleReport()};
    const Report sample = reports.front();
    QRandomGenerator random(5);
    for (const auto &[form, year] : {std::pair(u"2021", 2023), std::pair(u"2019", 2020)}) {
        for (const Density density : {Density::Dense, Density::Sparse}) {
            Report report = balancedReport(FormLibrary::builtIn().find(form), random, density);
            report.facts = sample.facts;
            report.facts.year = year;
            report.opening = sample.opening;
            for (std::size_t i = 0; i < report.sections.size(); ++i)
                report.sections[i].blocks = sample.sections[i].blocks;
            report.closing = sample.closing;
            reports.push_back(report);
        }
    }
    return reports;
}

} // namespace

/// Whole pages: the sample as three invented sites show it, and what the program itself writes.
class TestWebPages : public QObject
{
    Q_OBJECT

private slots:
    void sitesShowTheSample_data()
    {
        QTest::addColumn<QString>("remarks");
        QTest::newRow("nested-divs-gb2312") << QStringLiteral("IM-12.unshown 1, IM-09.around 23");
        QTest::newRow("layout-tables-wrong-charset") << QStringLiteral("IM-07.contradicted gb2312, IM-09.around 8");
        QTest::newRow("unfolded-by-script") << QStringLiteral("IM-09.around 2, IM-12.unfolded");
    }

    void sitesShowTheSample()
    {
        const QString path = QStringLiteral(GOUJI_WEB_PAGES) + u'/' + QLatin1String(QTest::currentDataTag());
        const Result<SourceOutline> outline = readHtmlSource(readFile(path + QStringLiteral(".html")));
        QVERIFY(outline);
        QCOMPARE(differenceReadBack(sampleReport(), *outline), QString());
        QTEST(drawnRemarks(*outline), "remarks");
    }

    void everyPageIsTested()
    {
        QCOMPARE(QDir(QStringLiteral(GOUJI_WEB_PAGES)).entryList({QStringLiteral("*.html")}).size(), 3);
    }

    void ownPagesAreReadWhole()
    {
        for (const Report &report : inventedReports()) {
            const Result<QByteArray> page = writeHtml(sourceOf(report));
            QVERIFY(page);
            const Result<SourceOutline> outline = readHtmlSource(*page);
            QVERIFY(outline);
            QCOMPARE(differenceReadBack(report, *outline), QString());
            QCOMPARE(drawnRemarks(*outline), QString());
        }
    }

    void ownFragmentsAreReadWhole()
    {
        for (const Report &report : inventedReports()) {
            const Result<QByteArray> fragment = writeWebFragment(sourceOf(report));
            QVERIFY(fragment);
            const Result<SourceOutline> outline = readHtmlSource(*fragment);
            QVERIFY(outline);
            QCOMPARE(differenceReadBack(report, *outline), QString());
        }
    }

    void figuresKnowTheirPlaces()
    {
        const QByteArray page = readFile(QStringLiteral(GOUJI_WEB_PAGES "/nested-divs-gb2312.html"));
        const Result<Report> report = readReport(page, QStringLiteral("a.html"), FormLibrary::builtIn());
        QVERIFY(report);
        QCOMPARE(report->origin.provenance.size(), report->cells.size());
        const QList<QByteArray> lines = page.split('\n');
        for (const auto &[id, place] : report->origin.provenance) {
            const QString value = report->cell(*report->form->find(id)).value.toString();
            QVERIFY2(lines[place.line - 1].contains(value.toLatin1()), qPrintable(id.toString()));
            QVERIFY(place.coordinates.startsWith(u'T'));
        }
    }
};

GOUJI_GUILESS_TEST(TestWebPages)
#include "tst_webpages.moc"
