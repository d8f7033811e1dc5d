// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "tests/model/formats/canonical/smallform.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Report smallReport()
{
    Report report = Report::forForm(test::smallForm());
    report.facts.body = QStringLiteral("水务局");
    report.facts.year = 2091;
    return report;
}

Paragraph paragraph(const QString &text)
{
    return Paragraph::fromText(text);
}

} // namespace

class TestCanonicalTextWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesTheWholeReport()
    {
        Report report = smallReport();
        report.opening = {paragraph(QStringLiteral("引言"))};
        report.section(u"a")->blocks = {
            paragraph(QStringLiteral("甲")), Picture{QStringLiteral("流程"), {}, {}, {}},
            FurtherTable{{{QStringLiteral("p"), QStringLiteral("q")}, {QStringLiteral("r")}}, {}}};
        report.section(u"b")->blocks = {paragraph(QStringLiteral("表后"))};
        report.section(u"c")->blocks = {paragraph(QStringLiteral("无其他。"))};
        report.cells.at(0).value = *Count::fromInteger(1234);
        report.cells.at(1).value = *Amount::fromString(u"12.50");
        report.closing = Closing{QStringLiteral("水务局"), QStringLiteral("2092年1月20日"), {}};
        const QString text = QStringLiteral("水务局2091年报告\n\n引言\n\n一、情况\n\n甲\n\n[图：流程]\n\np\tq\nr\t\n\n"
                                            "二、数据\n\n项目\t\t数\n合\t甲\t1234\n\t12.5\t\n\n表后\n\n"
                                            "三、其他\n\n无其他。\n\n水务局\n\n2092年1月20日\n");
        QCOMPARE(canonicalText(report), text);
        QCOMPARE(writeCanonicalText(report), text.toUtf8());
    }

    void writesAllHeadingsOfAnEmptyReport()
    {
        QCOMPARE(canonicalText(Report::forForm(test::smallForm())),
                 QStringLiteral("年报告\n\n一、情况\n\n二、数据\n\n项目\t\t数\n合\t甲\t\n\t\t\n\n三、其他\n"));
    }

    void writesEachStateOfACellApart_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("zero") << QStringLiteral("0");
        QTest::newRow("mark") << QStringLiteral("/");
        QTest::newRow("raw text") << QStringLiteral("约 12");
        QTest::newRow("blank") << QString();
    }
    void writesEachStateOfACellApart()
    {
        QFETCH(QString, field);
        Report report = smallReport();
        if (field == QLatin1String("0"))
            report.cells.at(0).value = Count();
        else if (const auto mark = Mark::fromString(field))
            report.cells.at(0).value = *mark;
        else if (!field.isEmpty())
            report.cells.at(0).value = RawText(field);
        QVERIFY(canonicalText(report).contains(QStringLiteral("\n合\t甲\t") + field + u'\n'));
    }

    void writesParagraphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("block");
        const auto row = [](const char *name, const char16_t *text, const char16_t *block) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(block);
        };
        row("plain", u"2091 年，", u"2091 年，");
        row("blanks at its ends", u"\u3000\u3000甲 ", u"甲");
        row("TAB and line break", u"甲\t乙\n丙", u"甲 乙 丙");
        row("like a heading", u"三、其他", u"\u2060三、其他");
        row("like a heading with blanks", u" 三、其他\t", u"\u2060三、其他");
        row("like a heading of another form", u"六、其他需要报告的事项", u"六、其他需要报告的事项");
        row("a heading and more", u"三、其他事项", u"三、其他事项");
        row("like the title", u"水务局2091年报告", u"\u2060水务局2091年报告");
        row("like a picture", u"[图：甲]", u"\u2060[图：甲]");
        row("like a row", u"合\t甲\t5", u"合 甲 5");
        row("with a mark of its own", u"\u2060甲", u"\u2060\u2060甲");
        row("a mark inside", u"甲\u2060乙", u"甲\u2060乙");
        row("a name in the middle of the report", u"水务局", u"水务局");
        row("a date in the middle of the report", u"2092年1月20日", u"2092年1月20日");
    }
    void writesParagraphs()
    {
        QFETCH(QString, text);
        QFETCH(QString, block);
        Report report = smallReport();
        report.section(u"a")->blocks = {paragraph(text)};
        const QStringList blocks = canonicalText(report).split(QStringLiteral("\n\n"));
        QCOMPARE(blocks.at(2), block);
        QCOMPARE(blocks.at(3), QStringLiteral("二、数据"));
    }

    void leavesOutWhatSaysNothing()
    {
        const QString text = canonicalText(smallReport());
        Report report = smallReport();
        report.opening = {paragraph(QString()), paragraph(QStringLiteral(" \n")), FurtherTable{}};
        report.closing = Closing();
        QCOMPARE(canonicalText(report), text);
    }

    void keepsProseAtTheEndApartFromAClosing()
    {
        Report report = smallReport();
        report.section(u"c")->blocks = {paragraph(QStringLiteral("2092年1月20日"))};
        QVERIFY(canonicalText(report).endsWith(QStringLiteral("\n\n\u20602092年1月20日\n")));
        report.closing = Closing{QStringLiteral("水务局"), QStringLiteral("2092年1月21日"), {}};
        QVERIFY(canonicalText(report).endsWith(QStringLiteral("\n\n2092年1月20日\n\n水务局\n\n2092年1月21日\n")));
    }

    void writesLinksOut()
    {
        Report report = smallReport();
        const Link link{*CellId::fromString(u"t.x"), LinkStyle::Digits, {}};
        report.opening = {Paragraph{{QStringLiteral("共"), link, QStringLiteral("件")}, {}}};
        QVERIFY(canonicalText(report).contains(QStringLiteral("\n\n共件\n\n")));
        report.cells.at(0).value = *Count::fromInteger(12);
        QVERIFY(canonicalText(report).contains(QStringLiteral("\n\n共12件\n\n")));
    }

    void saysNothingOfNotes()
    {
        Report report = smallReport();
        const QString text = canonicalText(report);
        report.cells.at(0).note = QStringLiteral("待核");
        report.facts.titleAsFound = QStringLiteral("旧题");
        report.section(u"a")->titleAsFound = QStringLiteral("旧标题");
        report.threads.push_back(
            {{}, ThreadStatus::Open, {{QStringLiteral("王某"), {}, QStringLiteral("问"), {}}}, {}});
        QCOMPARE(canonicalText(report), text);
    }
};

GOUJI_GUILESS_TEST(TestCanonicalTextWriter)
#include "tst_canonicaltextwriter.moc"
