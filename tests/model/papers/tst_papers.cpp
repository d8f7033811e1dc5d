// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/papers/paperoutline.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;
using gouji::test::cellOf;
using gouji::test::sampleReport;

/// Papers that go with a report, filled in from it.
class TestPapers : public QObject
{
    Q_OBJECT

private:
    static Paper paper(QStringView id)
    {
        for (const Paper &each : Paper::builtIn()) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    static QString textOf(const PageOutline &outline)
    {
        QString text;
        for (const OutlineElement &element : outline.elements) {
            if (const auto *title = std::get_if<OutlineTitle>(&element))
                text += title->text + u'\n';
            if (const auto *paragraph = std::get_if<OutlineParagraph>(&element))
                text += paragraph->text + u'\n';
            if (const auto *line = std::get_if<ClosingLine>(&element))
                text += line->text + u'\n';
            if (const auto *table = std::get_if<OutlineTable>(&element)) {
                for (const OutlineRow &row : table->rows) {
                    for (const OutlineCell &cell : row.cells)
                        text += cell.text + u'\t';
                    text += u'\n';
                }
            }
        }
        return text;
    }

private slots:
    void theLetterListsTheSums()
    {
        const QString text = textOf(paperOutline(paper(u"letter"), sampleReport()));
        QVERIFY(text.startsWith(QStringLiteral("关于报送2024年政府信息公开工作年度报告的函\n")));
        QVERIFY(text.contains(QStringLiteral("新收政府信息公开申请（件）\t118\t")));
        QVERIFY(text.contains(QStringLiteral("行政事业性收费（万元）\t1268.35\t")));
        QVERIFY(text.contains(QStringLiteral("行政诉讼（件）\t4\t")));
        QVERIFY(text.contains(QStringLiteral("2025年3月20日")));
        QVERIFY(!text.contains(u'{'));
    }

    void theApprovalSaysWhetherItAddsUp()
    {
        QVERIFY(
            textOf(paperOutline(paper(u"approval"), sampleReport())).contains(QStringLiteral("42项勾稽关系全部相符")));
    }

    void aBrokenBalanceIsSaid()
    {
        Report report = sampleReport();
        report.cell(cellOf(report, u"t3.received.natural_person")).value = *Count::fromInteger(98);
        QVERIFY(balanceWords(report).contains(QStringLiteral("不相符")));
    }

    void aBlankStaysABlank()
    {
        Report report = sampleReport();
        report.cell(cellOf(report, u"t3.received.total")).value = {};
        const QString text = textOf(paperOutline(paper(u"letter"), report));
        QVERIFY(text.contains(QStringLiteral("新收政府信息公开申请（件）\t\t")));
        QVERIFY(balanceWords(report).contains(QStringLiteral("尚未核对")));
    }

    void rowsForHandwritingAreHigh()
    {
        const PageOutline outline = paperOutline(paper(u"approval"), sampleReport());
        QCOMPARE(std::get<OutlineTable>(outline.elements.back()).rows.front().leastLines, 2);
    }

    void anOfficeIsAskedForItsFigures()
    {
        const CollectionSheet sheet{
            QStringLiteral("县司法局"),
            {{QStringLiteral("四"), QStringLiteral("行政复议"), QStringLiteral("总计"), {}, {}}}};
        const QString text = textOf(collectionOutline(sheet, sampleReport()));
        QVERIFY(text.contains(QStringLiteral("县司法局：")));
        QVERIFY(text.contains(QStringLiteral("四\t行政复议\t总计\t\t")));
    }

    void aDamagedFileIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another format") << QByteArray(R"({"format": "gouji-form", "version": 1})");
        QTest::newRow("newer") << QByteArray(
            R"({"format": "gouji-paper", "version": 2, "id": "a", "name": "a", "title": "a"})");
        QTest::newRow("no title") << QByteArray(R"({"format": "gouji-paper", "version": 1, "id": "a", "name": "a"})");
        QTest::newRow("empty part") << QByteArray(
            R"({"format": "gouji-paper", "version": 1, "id": "a", "name": "a", "title": "a", "parts": [{}]})");
        QTest::newRow("row is no list") << QByteArray(
            R"({"format": "gouji-paper", "version": 1, "id": "a", "name": "a", "title": "a", "parts": [{"rows": ["a"]}]})");
        QTest::newRow("too many lines") << QByteArray(
            R"({"format": "gouji-paper", "version": 1, "id": "a", "name": "a", "title": "a", "parts": [{"lines": 99, "rows": [["a"]]}]})");
        QTest::newRow("sum without role") << QByteArray(
            R"({"format": "gouji-paper", "version": 1, "id": "a", "name": "a", "title": "a", "parts": [{"sums": [{"label": "a"}]}]})");
    }

    void aDamagedFileIsSaid()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Paper::read(json));
    }
};

GOUJI_GUILESS_TEST(TestPapers)
#include "tst_papers.moc"
