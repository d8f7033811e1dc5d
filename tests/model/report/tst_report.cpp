// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"
#include "model/report/publiccopy.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

CellId id(QStringView text)
{
    return *CellId::fromString(text);
}

Report empty()
{
    return Report::forForm(FormLibrary::builtIn().find(u"2021"));
}

void set(Report &report, QStringView cell, CellValue value)
{
    report.cell(*report.form->find(id(cell))).value = std::move(value);
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void beginsBlankAndComplete()
    {
        const Report report = empty();
        QCOMPARE(report.cells.size(), std::size_t(200));
        QCOMPARE(report.sections.size(), std::size_t(6));
        QVERIFY(
            std::ranges::all_of(report.cells, [](const Cell &cell) { return cell.value.isBlank() && !cell.computed; }));
        QCOMPARE(report, empty());
    }

    void findsSectionsAndTheOpening()
    {
        Report report = empty();
        QCOMPARE(report.blocks(u"opening"), &report.opening);
        QCOMPARE(report.blocks(u"overview"), &report.sections[0].blocks);
        QVERIFY(!report.blocks(u"nowhere"));
    }

    void writesLinksOut_data()
    {
        QTest::addColumn<CellValue>("value");
        QTest::addColumn<LinkStyle>("style");
        QTest::addColumn<QString>("text");
        const auto count = [](qint64 value) { return CellValue(*Count::fromInteger(value)); };
        QTest::newRow("digits") << count(171) << LinkStyle::Digits << QStringLiteral("171");
        QTest::newRow("Chinese") << count(171) << LinkStyle::Chinese << QStringLiteral("一百七十一");
        QTest::newRow("ten thousands") << count(15000) << LinkStyle::TenThousands << QStringLiteral("1.5万");
        QTest::newRow("less than ten thousand") << count(1) << LinkStyle::TenThousands << QStringLiteral("0.0001万");
        QTest::newRow("whole ten thousands") << count(20000) << LinkStyle::TenThousands << QStringLiteral("2万");
        QTest::newRow("blank") << CellValue() << LinkStyle::Digits << QString();
        QTest::newRow("mark") << CellValue(*Mark::fromString(u"/")) << LinkStyle::Chinese << QStringLiteral("/");
        QTest::newRow("raw text") << CellValue(RawText(u"若干")) << LinkStyle::Chinese << QStringLiteral("若干");
    }
    void writesLinksOut()
    {
        QFETCH(CellValue, value);
        QFETCH(LinkStyle, style);
        QFETCH(QString, text);
        Report report = empty();
        set(report, u"t3.received.total", value);
        const Paragraph paragraph{
            {QStringLiteral("收到"), Link{id(u"t3.received.total"), style, {}}, QStringLiteral("件")}, {}};
        QCOMPARE(paragraphText(paragraph, report), QStringLiteral("收到%1件").arg(text));
    }

    void keepsWhatIsInternalOutOfAPublicCopy()
    {
        Report report = empty();
        report.facts.body = QStringLiteral("清河湾县文化局");
        report.facts.year = 2024;
        report.facts.titleAsFound = QStringLiteral("secret");
        report.opening = {Paragraph::fromText(QStringLiteral("引言"))};
        set(report, u"t3.received.total", *Count::fromInteger(3));
        report.closing = Closing{QStringLiteral("清河湾县文化局"), QStringLiteral("2025年1月20日"), {}};
        Report inner = report;
        inner.cells[0].note = QStringLiteral("secret");
        inner.cells[0].office = QStringLiteral("secret");
        inner.cells[0].expression = QStringLiteral("=1+2");
        inner.threads.push_back({{}, ThreadStatus::Open, {{QStringLiteral("secret"), {}, {}, {}}}, {}});
        inner.acceptedFindings.push_back(
            {CheckId(QStringLiteral("T3-01")), {}, QStringLiteral("secret"), {}, {}, {}, {}});
        inner.signOffs.push_back({QStringLiteral("secret"), {}, {}, {}, {}});
        inner.reviewMarks.push_back({QStringLiteral("secret"), {}, {}, {}});
        inner.origin.fileName = QStringLiteral("secret");
        inner.lastYear.file = QStringLiteral("secret");
        inner.unknown.append(QStringLiteral("secret"), true);
        report.facts.titleAsFound.clear();
        QCOMPARE(publicCopy(inner), report);
    }

    void bindsAnAcceptanceToWhatWasJudged()
    {
        Finding finding{CheckId(QStringLiteral("T3-01")),
                        Severity::Error,
                        {},
                        {},
                        {},
                        {},
                        {id(u"t3.received.total")},
                        {},
                        QStringLiteral("172"),
                        QStringLiteral("171"),
                        {},
                        {},
                        {}};
        const QString before = finding.fingerprint();
        QCOMPARE(finding.fingerprint(), before);
        finding.actual = QStringLiteral("170");
        QVERIFY(finding.fingerprint() != before);
    }
};

GOUJI_GUILESS_TEST(TestReport)
#include "tst_report.moc"
