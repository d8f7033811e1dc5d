// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/closingrecogniser.h"
#include "model/formats/recognition/importnotes.h"
#include "model/formats/recognition/recogniser.h"
#include "model/formats/recognition/tablelabels.h"
#include "model/template/formreader.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/model/formats/recognition/spannedoutline.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QTest>

using namespace gouji;
using namespace gouji::test;

namespace {

bool isSaid(const Report &report, const char *wording)
{
    return std::ranges::any_of(report.origin.findings,
                               [wording](const Finding &finding) { return finding.wording == QLatin1String(wording); });
}

FormPtr inventedForm()
{
    QFile file(projectFile("tests/data/forms/invented.json"));
    return file.open(QIODevice::ReadOnly) ? *FormReader::read(file.readAll()) : nullptr;
}

} // namespace

/// The recogniser serves every reader, and every form.
class TestRecogniser : public QObject
{
    Q_OBJECT

private slots:
    void cellsWithSpansAreRead_data();
    void cellsWithSpansAreRead();
    void theFormIsKnownByItsHeights();
    void aThirdFormIsDetectedAndRead();
    void closingsAreTakenOff_data();
    void closingsAreTakenOff();
    void labelsAreFound_data();
    void labelsAreFound();
    void notesOfOneCauseAreOneFinding();
};

void TestRecogniser::cellsWithSpansAreRead_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("2021") << QStringLiteral("2021");
    QTest::newRow("2019") << QStringLiteral("2019");
}

void TestRecogniser::cellsWithSpansAreRead()
{
    QFETCH(QString, form);
    const FormLibrary library = FormLibrary::builtIn();
    QRandomGenerator random(5);
    Report truth = balancedReport(library.find(form), random, Density::Dense);
    truth.facts.year = form.toInt();
    truth.cell(truth.form->role(u"received").front()).value = CellValue();
    const std::optional<Report> report = recognise(spannedOutline(truth), library);
    QVERIFY(report);
    QCOMPARE(report->form->id(), form);
    for (size_t i = 0; i < truth.cells.size(); ++i)
        QCOMPARE(report->cells[i].value.toString(), truth.cells[i].value.toString());
    QVERIFY(!isSaid(*report, "IM-01"));
    QVERIFY(report->origin.leftovers.empty());
}

void TestRecogniser::theFormIsKnownByItsHeights()
{
    FormLibrary library = FormLibrary::builtIn();
    for (const char *form : {"2021", "2019"}) {
        SourceOutline outline;
        outline.blocks.push_back(SourceParagraph{QStringLiteral("一、总体情况"), {}, false});
        outline.blocks.push_back(SourceParagraph{QStringLiteral("三、收到和处理政府信息公开申请情况"), {}, false});
        const int rows = QLatin1String(form) == QLatin1String("2021") ? 22 : 20;
        SourceTable table{{SourceRow{{{QStringLiteral("三、本年度办理结果"), {}, rows, 1}}, {}, {}}}};
        outline.blocks.push_back(table);
        const std::optional<Report> report = recognise(outline, library);
        QVERIFY(report);
        QCOMPARE(report->form->id(), QString::fromLatin1(form));
    }
}

void TestRecogniser::aThirdFormIsDetectedAndRead()
{
    FormLibrary library = FormLibrary::builtIn();
    const FormPtr form = inventedForm();
    QVERIFY(form);
    library.add(form);
    QRandomGenerator random(3);
    Report truth = balancedReport(form, random, Density::Dense);
    const std::optional<Report> report = recognise(spannedOutline(truth), library);
    QVERIFY(report);
    QCOMPARE(report->form->id(), form->id());
    for (size_t i = 0; i < truth.cells.size(); ++i)
        QCOMPARE(report->cells[i].value.toString(), truth.cells[i].value.toString());
}

void TestRecogniser::closingsAreTakenOff_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QString>("closing");
    QTest::newRow("name and date") << QStringList{QStringLiteral("无。"), QStringLiteral("河口镇人民政府"),
                                                  QStringLiteral("2025年1月20日")}
                                   << QStringLiteral("河口镇人民政府|2025年1月20日");
    QTest::newRow("numerals") << QStringList{QStringLiteral("河口镇人民政府"), QStringLiteral("二〇二五年一月二十日")}
                              << QStringLiteral("河口镇人民政府|二〇二五年一月二十日");
    QTest::newRow("date with blanks") << QStringList{QStringLiteral("无。"), QStringLiteral("2025 年 1 月 20 日")}
                                      << QStringLiteral("|2025 年 1 月 20 日");
    QTest::newRow("a sentence is no name")
        << QStringList{QStringLiteral("本年度未收取费用。"), QStringLiteral("2025年1月20日")}
        << QStringLiteral("|2025年1月20日");
    QTest::newRow("too short a name") << QStringList{QStringLiteral("无"), QStringLiteral("2025年1月20日")}
                                      << QStringLiteral("|2025年1月20日");
    QTest::newRow("no date") << QStringList{QStringLiteral("河口镇人民政府")} << QString();
    QTest::newRow("a date in a sentence") << QStringList{QStringLiteral("自2025年1月20日起")} << QString();
}

void TestRecogniser::closingsAreTakenOff()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QString, closing);
    Blocks blocks;
    for (const QString &paragraph : paragraphs)
        blocks.push_back(Paragraph::fromText(paragraph));
    const std::optional<Closing> taken = takeClosing(blocks);
    QCOMPARE(taken ? taken->body + u'|' + taken->date : QString(), closing);
    const int parts = !taken ? 0 : taken->body.isEmpty() ? 1 : 2;
    QCOMPARE(qsizetype(blocks.size()), paragraphs.size() - parts);
}

void TestRecogniser::labelsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, const char16_t *text, const char16_t *label) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(label);
    };
    row("official", u"（一）予以公开", u"（一）予以公开");
    row("half width, blanks", u"(一) 予 以 公 开", u"（一）予以公开");
    row("wrong character", u"（四）无法提拱", u"（四）无法提供");
    row("character lost", u"2.没有现成信息需另行制作", u"2.没有现成信息需要另行制作");
    row("column and row told apart", u"其他", u"其他");
    row("number makes it a row", u"3. 其他", u"3.其他");
    row("too damaged", u"（一）不开", u"");
    row("short ones must be exact", u"4.其他", u"");
    row("between two", u"（六）不予公理", u"");
    row("none", u"甲乙丙丁戊己", u"");
}

void TestRecogniser::labelsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    const TableLabels labels(*FormLibrary::builtIn().find(u"2021"), 1);
    const std::optional<FoundLabel> found = labels.find(text);
    QCOMPARE(found ? labels.label(found->label).text : QString(), label);
}

void TestRecogniser::notesOfOneCauseAreOneFinding()
{
    ImportNotes notes;
    const ImportNote shifted{QLatin1String("IM-01"), Severity::Warning, QStringLiteral("requests"), {}, {}, {}};
    notes.add(shifted, {3, 0, {}});
    notes.add(shifted, {5, 0, {}});
    ImportNote elsewhere = shifted;
    elsewhere.section = QStringLiteral("disputes");
    notes.add(elsewhere, {9, 0, {}});
    const ImportNote repaired{QLatin1String("IM-08"), Severity::Hint, {}, {QStringLiteral("part")}, {}, {}};
    notes.addExample(repaired, QStringLiteral("十 → 10"), {7, 0, {}});
    notes.addExample(repaired, QStringLiteral("廿 → 20"), {8, 0, {}});
    const std::vector<Finding> findings = notes.take();
    QCOMPARE(findings.size(), size_t(3));
    QCOMPARE(findings[0].sources.size(), size_t(2));
    QCOMPARE(findings[2].arguments, (QStringList{QStringLiteral("part"), QStringLiteral("十 → 10；廿 → 20")}));
}

GOUJI_GUILESS_TEST(TestRecogniser)
#include "tst_recogniser.moc"
