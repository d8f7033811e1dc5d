// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/publishedpage.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/html/htmlwriter.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A unit's draft on a desk, and the page that it published.
struct Published
{
    Published()
    {
        desk.year = 2024;
        desk.units.resize(1);
        desk.units[0].name = QStringLiteral("清河湾县人民政府");
        const QByteArray bytes = readFile(QStringLiteral(GOUJI_SAMPLE));
        [[maybe_unused]] const bool isWritten =
            writeWholeFile(folder.filePath(QStringLiteral("年报.txt")), bytes).isOk();
        UnitYear &year = desk.unitYear(desk.units[0].name);
        year.add({QStringLiteral("年报.txt"), contentDigestText(bytes), QDateTime(QDate(2025, 1, 10), {}, Qt::UTC)});
        Decision published;
        published.kind = DecisionKind::Published;
        year.decisions = {published};
    }

    PublishedPage check(const Report &shown)
    {
        ExportSource source = exportSource(shown, CopyKind::Public, forms, statedDate(shown));
        source.data.reset(); // as a site shows it
        const QString path = folder.filePath(QStringLiteral("page.html"));
        [[maybe_unused]] const bool isWritten = writeWholeFile(path, *writeHtml(source)).isOk();
        const DeskState state(desk, {});
        return checkPublishedPage(path, state, UnitIndex(state.units()), {folder.path(), forms});
    }

    QTemporaryDir folder;
    FormLibrary forms = FormLibrary::builtIn();
    Desk desk;
};

} // namespace

class TestPublishedPage : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithWhatWasHandedIn()
    {
        Published published;
        const PublishedPage page = published.check(sampleReport());
        QCOMPARE(page.fault, QString());
        QCOMPARE(page.unit, QStringLiteral("清河湾县人民政府"));
        QVERIFY(page.isSame());
        const QDateTime now(QDate(2025, 2, 1), {}, Qt::UTC);
        recordPages(published.desk, {page}, now);
        QCOMPARE(published.desk.unitYears[0].decisions[0].verified, now);
        QCOMPARE(published.desk.unitYears[0].decisions[0].differences, 0);
    }

    void saysWhichFigureDiffers()
    {
        Published published;
        Report other = sampleReport();
        const CellIndex cell = cellOf(other, u"t3.received.natural_person");
        other.cell(cell).value = *Count::fromInteger(7);
        const PublishedPage page = published.check(other);
        QVERIFY(page.fault.isEmpty());
        QVERIFY(!page.isSame());
        QVERIFY(std::ranges::any_of(page.differences, [](const Difference &difference) {
            return difference.kind == DifferenceKind::Cell && difference.after == u"7";
        }));
        recordPages(published.desk, {page}, QDateTime(QDate(2025, 2, 1), {}, Qt::UTC));
        QCOMPARE(published.desk.unitYears[0].decisions[0].differences, static_cast<int>(page.differences.size()));
        QVERIFY(publishedPagesCsv({page}).contains("page.html"));
    }

    void aPageOfNobodyIsSaid()
    {
        Published published;
        Report other = sampleReport();
        other.facts.body = QStringLiteral("乙市公安局");
        const PublishedPage page = published.check(other);
        QVERIFY(!page.fault.isEmpty());
        QVERIFY(page.unit.isEmpty());
        recordPages(published.desk, {page}, QDateTime(QDate(2025, 2, 1), {}, Qt::UTC));
        QVERIFY(!published.desk.unitYears[0].decisions[0].verified.isValid());
    }
};

GOUJI_GUILESS_TEST(TestPublishedPage)
#include "tst_publishedpage.moc"
