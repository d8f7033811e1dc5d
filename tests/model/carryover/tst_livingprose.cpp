// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/livingprose.h"

#include "model/checks/checkreport.h"
#include "model/report/prosetext.h"
#include "model/template/formlibrary.h"
#include "model/template/sectionids.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

Report reportOn(int year)
{
    Report report = filledReport(FormLibrary::builtIn().find(u"2021"));
    report.facts.body = QStringLiteral("清溪县人民政府");
    report.facts.year = year;
    report.section(overviewSection)->blocks.clear();
    return report;
}

/// Last year's report with an overview of these paragraphs; `%1` … are what it received, carried in and carried out.
Report lastYear(const QStringList &paragraphs)
{
    Report report = reportOn(2023);
    setCount(report, cellOf(report, "t3.received.total"), 171);
    setCount(report, cellOf(report, "t3.carried_in.total"), 12);
    setCount(report, cellOf(report, "t3.carried_out.total"), 9);
    for (const QString &paragraph : paragraphs)
        report.section(overviewSection)->blocks.emplace_back(Paragraph::fromText(paragraph));
    return report;
}

QString overviewOf(const Report &report)
{
    return proseText(*report.blocks(overviewSection), report);
}

} // namespace

/// Of last year's overview what says figures of the tables and nothing else comes back with this year's.
class TestLivingProse : public QObject
{
    Q_OBJECT

private slots:
    void figuresFollowTheTables()
    {
        const Report before = lastYear(
            {QStringLiteral("（一）主动公开。2023年公开信息3051条。"),
             QStringLiteral("（二）依申请公开。2023年，全县新收政府信息公开申请171件，上年结转12件，结转下年度9件。"
                            "印发通知44份。")});
        Report report = reportOn(2024);
        setCount(report, cellOf(report, "t3.received.total"), 208);
        setCount(report, cellOf(report, "t3.carried_in.total"), 9);
        setCount(report, cellOf(report, "t3.carried_out.total"), 4);
        Blocks &blocks = *report.blocks(overviewSection);
        blocks.emplace_back(Paragraph::fromText(QStringLiteral("（一）主动公开。")));
        blocks.emplace_back(Paragraph::fromText(QStringLiteral("（二）依申请公开。")));
        blocks.emplace_back(Paragraph::fromText(QStringLiteral("（三）政府信息管理。")));
        addLivingFigures(report, &before);
        QCOMPARE(overviewOf(report).split(u'\n'),
                 (QStringList{QStringLiteral("（一）主动公开。"), QStringLiteral("（二）依申请公开。"),
                              QStringLiteral("2024年，全县新收政府信息公开申请208件，上年结转9件，结转下年度4件。"),
                              QStringLiteral("（三）政府信息管理。")}));
        setCount(report, cellOf(report, "t3.received.total"), 209);
        QVERIFY(overviewOf(report).contains(u"209件"));
        QCOMPARE(report.copiedSentences.size(), std::size_t(1));
        QCOMPARE(report.copiedSentences[0].anchor.block, std::optional(2));
    }

    void noFigureOfLastYearComesOver_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a figure of no cell") << QStringLiteral("2023年收到政府信息公开申请171件，召开会议6次。");
        QTest::newRow("another figure than the cell") << QStringLiteral("2023年收到政府信息公开申请170件。");
        QTest::newRow("about") << QStringLiteral("2023年收到政府信息公开申请170余件。");
        QTest::newRow("of a part") << QStringLiteral("其中自然人申请171件。");
        QTest::newRow("no figure") << QStringLiteral("认真办理政府信息公开申请。");
    }

    void noFigureOfLastYearComesOver()
    {
        QFETCH(QString, sentence);
        const Report before = lastYear({sentence});
        Report report = reportOn(2024);
        addLivingFigures(report, &before);
        const QString overview = overviewOf(report);
        QVERIFY2(!overview.contains(QStringLiteral("17")) && !overview.contains(QStringLiteral("6次")),
                 qPrintable(overview));
        QVERIFY(report.copiedSentences.empty());
    }

    void withoutLastYearAUsualSentenceStands()
    {
        Report report = reportOn(2024);
        addLivingFigures(report, nullptr);
        const QString received = QString::number(countAt(report, cellOf(report, "t3.received.total")));
        QVERIFY2(overviewOf(report).startsWith(QStringLiteral("2024年，新收政府信息公开申请%1件，").arg(received)),
                 qPrintable(overviewOf(report)));
        for (const Finding &finding : checkReport({report}))
            QVERIFY2(finding.check.family() != u"NT", qPrintable(finding.check.toString()));
    }

    void keepsTheWayANumberIsWritten()
    {
        Report before = lastYear({QStringLiteral("2023年收到政府信息公开申请一百七十一件。")});
        Report report = reportOn(2024);
        setCount(report, cellOf(report, "t3.received.total"), 208);
        addLivingFigures(report, &before);
        QCOMPARE(overviewOf(report), QStringLiteral("2024年收到政府信息公开申请二百零八件。"));
    }
};

GOUJI_GUILESS_TEST(TestLivingProse)
#include "tst_livingprose.moc"
