// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/recogniser.h"
#include "model/formats/source/textsource.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/inventedtext.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using namespace gouji::test;

Q_DECLARE_METATYPE(gouji::test::TextFamily)

/// The families of texts in which reports are found.
class TestTextFamilies : public QObject
{
    Q_OBJECT

private slots:
    void anUndamagedTextIsReadExactly_data();
    void anUndamagedTextIsReadExactly();

private:
    static void addFamilies();
};

void TestTextFamilies::addFamilies()
{
    QTest::addColumn<TextFamily>("family");
    QTest::addColumn<QString>("form");
    for (const char *form : {"2021", "2019"}) {
        const QString id = QString::fromLatin1(form);
        QTest::addRow("matrix %s", form) << TextFamily::Matrix << id;
        QTest::addRow("shifted matrix %s", form) << TextFamily::ShiftedMatrix << id;
        QTest::addRow("bars %s", form) << TextFamily::Bars << id;
        QTest::addRow("one cell a line %s", form) << TextFamily::OneCellALine << id;
    }
}

void TestTextFamilies::anUndamagedTextIsReadExactly_data()
{
    addFamilies();
}

void TestTextFamilies::anUndamagedTextIsReadExactly()
{
    QFETCH(TextFamily, family);
    QFETCH(QString, form);
    const FormLibrary library = FormLibrary::builtIn();
    QRandomGenerator random(7);
    Report truth = balancedReport(library.find(form), random, Density::Dense);
    truth.facts.year = form.toInt();
    const std::optional<Report> report = recognise(readTextSource(inventedText(truth, family).toText()), library);
    QVERIFY(report);
    QCOMPARE(report->form->id(), form);
    QCOMPARE(report->title(), truth.title());
    for (size_t i = 0; i < truth.cells.size(); ++i)
        QCOMPARE(report->cells[i].value.toString(), truth.cells[i].value.toString());
    for (const SectionText &section : truth.sections)
        QCOMPARE(*report->blocks(section.section), section.blocks);
    for (const Finding &finding : report->origin.findings)
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.wording));
}

GOUJI_GUILESS_TEST(TestTextFamilies)
#include "tst_textfamilies.moc"
