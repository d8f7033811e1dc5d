// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/takingover.h"

#include "model/checks/totals.h"
#include "model/report/publiccopy.h"
#include "model/template/formlibrary.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using gouji::test::RandomReport;
using Kind = ReportPiece::Kind;

namespace {

Report emptyReport()
{
    return Report::forForm(FormLibrary::builtIn().find(u"2021"));
}

CellIndex cellOf(const Report &report, QStringView id)
{
    return *report.form->find(*CellId::fromString(id));
}

void set(Report &report, QStringView cell, int figure)
{
    report.cell(cellOf(report, cell)).value = *Count::fromInteger(figure);
}

QString textOf(const Report &report, QStringView cell)
{
    return report.cell(cellOf(report, cell)).value.toString();
}

Report withOverview(const QStringList &lines)
{
    Report report = emptyReport();
    for (const QString &line : lines)
        report.section(u"overview")->blocks.push_back(Paragraph::fromText(line));
    return report;
}

const ReportPieces requestsTable{{Kind::Table, QStringLiteral("requests")}};
const ReportPieces overviewText{{Kind::Text, QStringLiteral("overview")}};

} // namespace

class TestTakingOver : public QObject
{
    Q_OBJECT

private slots:
    void takesOnlyTheChosenPieces()
    {
        const Report ours = withOverview({QStringLiteral("甲。")});
        Report theirs = withOverview({QStringLiteral("乙。")});
        set(theirs, u"t3.received.natural_person", 7);
        const Report tables = takenOver(ours, theirs, requestsTable, Taking::WhatIsThere);
        QCOMPARE(textOf(tables, u"t3.received.natural_person"), QStringLiteral("7"));
        QCOMPARE(tables.section(u"overview")->blocks, ours.section(u"overview")->blocks);
        const Report texts = takenOver(ours, theirs, overviewText, Taking::WhatIsThere);
        QCOMPARE(textOf(texts, u"t3.received.natural_person"), QString());
        QCOMPARE(texts.section(u"overview")->blocks, theirs.section(u"overview")->blocks);
    }

    void neverTakesAFigureAwayUnasked()
    {
        Report ours = withOverview({QStringLiteral("甲。")});
        set(ours, u"t3.received.natural_person", 7);
        const Report theirs = emptyReport();
        const ReportPieces all = allPiecesOf(*ours.form);
        QCOMPARE(takenOver(ours, theirs, all, Taking::WhatIsThere), ours);
        const Report emptied = takenOver(ours, theirs, all, Taking::Everything);
        QCOMPARE(textOf(emptied, u"t3.received.natural_person"), QString());
        QVERIFY(emptied.section(u"overview")->blocks.empty());
    }

    void keepsWhatShowsTheSame()
    {
        Report ours = withOverview({QStringLiteral("全年 收到申请。")});
        ours.section(u"overview")->blocks.push_back(Paragraph::fromText(QStringLiteral(" ")));
        set(ours, u"t3.received.natural_person", 7);
        ours.cell(cellOf(ours, u"t3.received.natural_person")).note = QStringLiteral("核对过");
        Report theirs = withOverview({QStringLiteral("全年收到　申请。")});
        set(theirs, u"t3.received.natural_person", 7);
        QCOMPARE(takenOver(ours, theirs, allPiecesOf(*ours.form), Taking::Everything), ours);
        QVERIFY(shownDifferences(ours, theirs).empty());
    }

    void aTotalThatComesOutOtherwiseStandsOnItsOwn()
    {
        Report ours = emptyReport();
        markTotalsComputed(ours);
        set(ours, u"t3.received.natural_person", 2);
        set(ours, u"t3.received.total", 2);
        Report theirs = emptyReport();
        set(theirs, u"t3.received.natural_person", 1);
        set(theirs, u"t3.received.total", 2); // wrong, but so it stands there
        const Report taken = takenOver(ours, theirs, requestsTable, Taking::WhatIsThere);
        QCOMPARE(textOf(taken, u"t3.received.total"), QStringLiteral("2"));
        QVERIFY(!taken.cell(cellOf(taken, u"t3.received.total")).computed);
    }

    void aLinkThatWouldWriteAnotherFigureBecomesText()
    {
        const CellId cell = *CellId::fromString(u"t3.received.natural_person");
        Report ours = emptyReport();
        set(ours, u"t3.received.natural_person", 7);
        ours.section(u"overview")
            ->blocks.push_back(
                Paragraph{{QStringLiteral("收到"), Link{cell, LinkStyle::Digits, {}}, QStringLiteral("件。")}, {}});
        Report theirs = withOverview({QStringLiteral("收到7件。")});
        set(theirs, u"t3.received.natural_person", 8);
        const Report taken = takenOver(ours, theirs, allPiecesOf(*ours.form), Taking::WhatIsThere);
        QCOMPARE(taken.section(u"overview")->blocks, theirs.section(u"overview")->blocks);
        const std::vector<Difference> found = shownDifferences(ours, theirs);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].before + u'>' + found[0].after, QStringLiteral("7>8"));
        set(theirs, u"t3.received.natural_person", 7);
        QCOMPARE(takenOver(ours, theirs, allPiecesOf(*ours.form), Taking::WhatIsThere), ours);
    }

    void bringsAlongWhatReadingSaid()
    {
        Report ours = emptyReport();
        ours.origin.findings.push_back({});
        ours.origin.findings.back().section = QStringLiteral("overview");
        ours.origin.provenance[*CellId::fromString(u"t4.total.maintained")] = {1, 0, {}, {}};
        Report theirs = emptyReport();
        theirs.origin.fileName = QStringLiteral("b.docx");
        for (const char *section : {"requests", "overview"}) {
            theirs.origin.findings.push_back({});
            theirs.origin.findings.back().section = QLatin1String(section);
            theirs.origin.findings.back().wording = QLatin1String(section);
        }
        theirs.origin.provenance[*CellId::fromString(u"t3.received.total")] = {0, 3, {}, {}};
        const ImportOrigin origin = takenOver(ours, theirs, requestsTable, Taking::WhatIsThere).origin;
        QCOMPARE(origin.fileName, QStringLiteral("b.docx"));
        QCOMPARE(origin.findings.size(), 2U);
        QCOMPARE(origin.findings[1].wording, QStringLiteral("requests"));
        QCOMPARE(origin.provenance.size(), 1U);
        QCOMPARE(origin.provenance.begin()->second.page, 3);
    }

    /// A paragraph that shows a blank cell says nothing, until a figure is taken into the cell.
    void aLinkToABlankCellDoesNotBeginToSpeak()
    {
        Report mine = Report::forForm(FormLibrary::builtIn().forYear(2024));
        Report theirs = mine;
        Paragraph linked;
        linked.runs = {Link{mine.form->cells()[0].id, LinkStyle::Digits, {}}};
        *mine.blocks(u"other") = {linked};
        theirs.cells[0].value = *Count::fromInteger(7);
        const Report taken = takenOver(mine, theirs, allPiecesOf(*mine.form), Taking::Everything);
        QVERIFY(shownDifferences(taken, theirs).empty());
    }

    void whatWasTakenShowsNoDifference()
    {
        for (const char *form : {"2021", "2019"}) {
            RandomReport reports(FormLibrary::builtIn().find(QString::fromLatin1(form)), 5);
            Report last = reports.next();
            for (int i = 0; i < 60; ++i) {
                const Report next = reports.next();
                const Report taken = takenOver(last, next, allPiecesOf(*last.form), Taking::Everything);
                QVERIFY(shownDifferences(taken, next).empty());
                QVERIFY(shownDifferences(next, publicCopy(next)).empty());
                QCOMPARE(shownDifferences(last, next).empty(), publicCopy(taken) == publicCopy(last));
                last = next;
            }
        }
    }

    void namesPieces()
    {
        Report report = withOverview({QStringLiteral("甲。")});
        report.facts.year = 2024;
        QStringList names;
        for (const ReportPiece &piece : piecesOf(report))
            names.append(pieceName(piece, *report.form));
        QCOMPARE(names.first(2), QStringList({QStringLiteral("Body and year"), QStringLiteral("Text: 一、总体情况")}));
        QCOMPARE(names.size(), 5); // and three tables
        QVERIFY(names.last().startsWith(QStringLiteral("Table: ")));
    }
};

GOUJI_GUILESS_TEST(TestTakingOver)
#include "tst_takingover.moc"
