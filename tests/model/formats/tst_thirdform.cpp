// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"
#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <algorithm>

using namespace gouji;

namespace {

FormPtr inventedForm()
{
    const Result<FormPtr> form = FormReader::read(test::readFile(test::projectFile("tests/data/forms/invented.json")));
    return form ? *form : nullptr;
}

FormLibrary withInventedForm()
{
    FormLibrary library = FormLibrary::builtIn();
    library.add(inventedForm());
    return library;
}

CellId cellId(const char *id)
{
    return *CellId::fromString(QString::fromLatin1(id));
}

void set(Report &report, const char *id, qint64 value)
{
    report.cell(*report.form->find(cellId(id))).value = *Count::fromInteger(value);
}

/// All zeros but for three requests in the column and one in the row that the national forms lack.
Report balancedReport()
{
    Report report = Report::forForm(inventedForm());
    report.facts.body = QStringLiteral("清水县水务局");
    report.facts.year = 2091;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const bool isAmount = report.form->cells()[i].kind == CellKind::Amount;
        report.cells[i].value = isAmount ? CellValue(Amount()) : CellValue(Count());
    }
    for (const char *row : {"t3.received", "t3.total"}) {
        set(report, qPrintable(QString::fromLatin1(row) + QStringLiteral(".online_platform")), 3);
        set(report, qPrintable(QString::fromLatin1(row) + QStringLiteral(".total")), 3);
    }
    for (const char *column : {"online_platform", "total"}) {
        set(report, qPrintable(QStringLiteral("t3.unavailable.online_already.") + QString::fromLatin1(column)), 1);
        set(report, qPrintable(QStringLiteral("t3.granted.") + QString::fromLatin1(column)), 2);
    }
    report.section(u"overview")->blocks = {Paragraph::fromText(QStringLiteral("主动公开、依申请公开各项工作有序。"))};
    return report;
}

std::vector<Finding> balanceFindings(const Report &report)
{
    std::vector<Finding> findings = checkReport({report});
    std::erase_if(findings, [](const Finding &finding) {
        return !finding.check.toString().startsWith(QLatin1String("T3-0")) || finding.severity != Severity::Error;
    });
    return findings;
}

std::vector<CellValue> valuesOf(const Report &report)
{
    std::vector<CellValue> values;
    std::ranges::transform(report.cells, std::back_inserter(values), &Cell::value);
    return values;
}

} // namespace

/// A form that the program has never seen, with a row and a column of its own, goes the whole way as data.
class TestThirdForm : public QObject
{
    Q_OBJECT

private slots:
    void hasARowAndAColumnOfItsOwn()
    {
        const FormPtr form = inventedForm();
        QVERIFY(form);
        QVERIFY(form->find(cellId("t3.unavailable.online_already.online_platform")));
        const FormLibrary library = FormLibrary::builtIn();
        for (const FormPtr &national : library.forms())
            QVERIFY(!national->find(cellId("t3.received.online_platform")));
    }

    void balances() { QVERIFY(balanceFindings(balancedReport()).empty()); }

    void findsTheWrongCell_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("in its own column") << QStringLiteral("t3.received.online_platform");
        QTest::newRow("in its own row") << QStringLiteral("t3.unavailable.online_already.total");
        QTest::newRow("where both meet") << QStringLiteral("t3.unavailable.online_already.online_platform");
        QTest::newRow("elsewhere") << QStringLiteral("t3.refused.state_secret.company");
    }
    void findsTheWrongCell()
    {
        QFETCH(QString, cell);
        Report report = balancedReport();
        const CellIndex index = *report.form->find(*CellId::fromString(cell));
        const CellValue right = report.cell(index).value;
        report.cell(index).value = *Count::fromInteger(57);
        const std::vector<Finding> findings = balanceFindings(report);
        QVERIFY(!findings.empty());
        QVERIFY(std::ranges::any_of(findings, [&](const Finding &finding) {
            return std::ranges::find(finding.cells, report.form->cell(index).id) != finding.cells.end();
        }));
        report.cell(index).value = right;
        QVERIFY(balanceFindings(report).empty());
    }

    void exportsItsTables()
    {
        const QString text = canonicalText(balancedReport());
        QVERIFY(text.contains(QStringLiteral("\t其他\t网络平台申请\t\n")));
        QVERIFY(text.contains(QStringLiteral("\n\t\t4.已在网上公开\t0\t0\t0\t0\t0\t0\t1\t1\n")));
    }

    void comesBackFromItsText()
    {
        const Report report = balancedReport();
        const std::optional<Report> read = readCanonicalText(canonicalText(report), withInventedForm());
        QVERIFY(read);
        QCOMPARE(read->form->id(), QStringLiteral("invented"));
        QVERIFY(valuesOf(*read) == valuesOf(report));
        QVERIFY(!readCanonicalText(canonicalText(report), FormLibrary::builtIn()));
    }

    void comesBackFromItsFileThatHoldsTheForm()
    {
        const Report report = balancedReport();
        const QByteArray file = writeNative(report, FormLibrary::builtIn());
        const Result<Report> read = readNative(file, FormLibrary::builtIn());
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == report);
        QCOMPARE(canonicalText(*read), canonicalText(report));
        QCOMPARE(writeNative(*read, FormLibrary::builtIn()), file);
    }

    void isRecognisedInATextOfAnotherLayout()
    {
        const Report report = balancedReport();
        QString text = canonicalText(report);
        text.replace(QStringLiteral("一、总体情况"), QStringLiteral("一、总体工作情况"));
        QVERIFY(!readCanonicalText(text, withInventedForm()));
        const std::optional<Report> read = recognise(readTextSource(text), withInventedForm());
        QVERIFY(read);
        QCOMPARE(read->form->id(), QStringLiteral("invented"));
        QVERIFY(valuesOf(*read) == valuesOf(report));
    }
};

GOUJI_GUILESS_TEST(TestThirdForm)
#include "tst_thirdform.moc"
