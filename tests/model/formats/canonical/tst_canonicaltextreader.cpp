// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextreader.h"
#include "model/formats/canonical/canonicaltextwriter.h"
#include "tests/model/formats/canonical/smallform.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

FormLibrary smallLibrary()
{
    FormLibrary library;
    library.add(test::smallForm());
    return library;
}

const QString soundText = QStringLiteral("水务局2091年报告\n\n引言\n\n一、情况\n\n甲\n\n乙\n\n"
                                         "二、数据\n\n项目\t\t数\n合\t甲\t1234\n\t12.5\t\n\n表后\n\n"
                                         "三、其他\n\n无其他。\n\n水务局\n\n2092年1月20日\n");

QString changed(const char16_t *before, const char16_t *after)
{
    QString text = soundText;
    Q_ASSERT(text.contains(QString::fromUtf16(before)));
    return text.replace(QString::fromUtf16(before), QString::fromUtf16(after));
}

QString onlyText(const Blocks &blocks)
{
    return blocks.size() == 1 ? std::get<QString>(std::get<Paragraph>(blocks.front()).runs.front()) : QString();
}

} // namespace

class TestCanonicalTextReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTheWholeReport()
    {
        const std::optional<Report> report = readCanonicalText(soundText, smallLibrary());
        QVERIFY(report);
        QCOMPARE(report->form->id(), QStringLiteral("small"));
        QCOMPARE(report->facts.body, QStringLiteral("水务局"));
        QCOMPARE(report->facts.year, 2091);
        QCOMPARE(onlyText(report->opening), QStringLiteral("引言"));
        QCOMPARE(report->section(u"a")->blocks.size(), std::size_t(2));
        QCOMPARE(onlyText(report->section(u"b")->blocks), QStringLiteral("表后"));
        QCOMPARE(onlyText(report->section(u"c")->blocks), QStringLiteral("无其他。"));
        QVERIFY(report->closing == (Closing{QStringLiteral("水务局"), QStringLiteral("2092年1月20日"), {}}));
        QVERIFY(report->cells.at(0).value == CellValue(*Count::fromInteger(1234)));
        QVERIFY(report->cells.at(1).value == CellValue(*Amount::fromString(u"12.5")));
        QVERIFY(!report->cells.at(0).computed);
        QVERIFY(report->origin.findings.empty());
    }

    void knowsTheLineOfEachCell()
    {
        const std::optional<Report> report = readCanonicalText(soundText, smallLibrary());
        QVERIFY(report);
        QCOMPARE(report->origin.provenance.at(*CellId::fromString(u"t.x")).line, 14);
        QCOMPARE(report->origin.provenance.at(*CellId::fromString(u"t.y")).line, 15);
    }

    void readsFieldsByTheirPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("state");
        QTest::newRow("blank") << QString() << QStringLiteral("blank");
        QTest::newRow("zero") << QStringLiteral("0") << QStringLiteral("number");
        QTest::newRow("mark") << QStringLiteral("—") << QStringLiteral("mark");
        QTest::newRow("raw text") << QStringLiteral("约 12") << QStringLiteral("raw");
        QTest::newRow("raw text like a label") << QStringLiteral("甲") << QStringLiteral("raw");
        QTest::newRow("40 digits") << QString(40, u'7') << QStringLiteral("raw");
        QTest::newRow("negative") << QStringLiteral("-3") << QStringLiteral("raw");
    }
    void readsFieldsByTheirPlace()
    {
        QFETCH(QString, field);
        QFETCH(QString, state);
        const QString text = QString(soundText).replace(QLatin1String("1234"), field);
        const std::optional<Report> report = readCanonicalText(text, smallLibrary());
        QVERIFY(report);
        const CellValue &value = report->cells.at(0).value;
        QCOMPARE(value.isBlank(), state == QLatin1String("blank"));
        QCOMPARE(value.isNumber(), state == QLatin1String("number"));
        QCOMPARE(value.isMark(), state == QLatin1String("mark"));
        QCOMPARE(value.isRaw(), state == QLatin1String("raw"));
        QCOMPARE(canonicalText(*report), text);
    }

    void leavesOtherTextsToTheTolerantReader_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("empty", QString());
        row("a line feed", QStringLiteral("\n"));
        row("one line", QStringLiteral("水务局2091年报告\n"));
        row("no line feed at the end", soundText.chopped(1));
        row("an empty line at the end", soundText + u'\n');
        row("an empty line at the beginning", u'\n' + soundText);
        row("two empty lines", changed(u"\n\n甲", u"\n\n\n甲"));
        row("no empty line", changed(u"一、情况\n\n", u"一、情况\n"));
        row("line ends of Windows", QString(soundText).replace(QLatin1String("\n"), QLatin1String("\r\n")));
        row("a title in other words", changed(u"年报告", u"年度报告"));
        row("a blank in the title", changed(u"水务局2091", u"水务局 2091"));
        row("a heading in other words", changed(u"二、数据", u"二、数据情况"));
        row("a heading missing", changed(u"三、其他\n\n", u""));
        row("the first heading missing", changed(u"一、情况\n\n", u""));
        row("headings in another order", changed(u"一、情况", u"二、数据"));
        row("the table missing", changed(u"项目\t\t数\n合\t甲\t1234\n\t12.5\t\n\n", u""));
        row("text before the table", changed(u"二、数据\n\n", u"二、数据\n\n如下：\n\n"));
        row("a row missing", changed(u"\n\t12.5\t", u""));
        row("a row too many", changed(u"\n\t12.5\t", u"\n\t12.5\t\n\t\t"));
        row("a field too many", changed(u"12.5\t", u"12.5\t\t"));
        row("a field missing", changed(u"12.5\t", u"12.5"));
        row("a label in other words", changed(u"合\t甲", u"合\t 甲"));
        row("a figure where a merged cell is empty", changed(u"12.5\t", u"12.5\t3"));
        row("a separator in a count", changed(u"1234", u"1,234"));
        row("a count in full width", changed(u"1234", u"１２３４"));
        row("a remark after a count", changed(u"1234", u"1234（含调解）"));
        row("zeros at the end of an amount", changed(u"12.5", u"12.50"));
        row("a blank before a paragraph", changed(u"甲\n\n乙", u"甲\n\n 乙"));
        row("a mark that is not needed", changed(u"甲\n\n乙", u"甲\n\n\u2060乙"));
        row("a paragraph of a mark", changed(u"甲\n\n乙", u"甲\n\n\u2060"));
        row("a further table with short rows", changed(u"甲\n\n乙", u"甲\n\n乙\t丙\n丁"));
        row("a closing in marks that are not needed", changed(u"水务局\n\n2092", u"\u2060\n\n水务局\n\n2092"));
    }
    void leavesOtherTextsToTheTolerantReader()
    {
        QFETCH(QString, text);
        QVERIFY(!readCanonicalText(text, smallLibrary()));
    }

    void refusesAnUnknownForm()
    {
        QVERIFY(!readCanonicalText(soundText, FormLibrary::builtIn()));
        QVERIFY(!readCanonicalText(soundText, FormLibrary()));
    }

    void takesTheFirstFormThatFits()
    {
        const FormLibrary library = FormLibrary::builtIn();
        for (const FormPtr &form : library.forms()) {
            Report report = Report::forForm(form);
            report.facts.body = QStringLiteral("清水县水务局");
            report.facts.year = 2020;
            const std::optional<Report> read = readCanonicalText(canonicalText(report), library);
            QVERIFY2(read, qPrintable(form->id()));
            QCOMPARE(read->form->id(), form->id());
        }
    }

    void readsSignedCountsOfTheFormOf2019()
    {
        const FormLibrary library = FormLibrary::builtIn();
        Report report = Report::forForm(library.find(u"2019"));
        const CellIndex change = *report.form->find(*CellId::fromString(u"t2.licences.change"));
        report.cell(change).value = *SignedCount::fromInteger(-36);
        const std::optional<Report> read = readCanonicalText(canonicalText(report), library);
        QVERIFY(read);
        QVERIFY(read->cell(change).value == CellValue(*SignedCount::fromInteger(-36)));
    }
};

GOUJI_GUILESS_TEST(TestCanonicalTextReader)
#include "tst_canonicaltextreader.moc"
