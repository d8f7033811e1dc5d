// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/office/columnwidths.h"
#include "model/formats/office/officedocument.h"
#include "tests/support/pictures.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <algorithm>
#include <numeric>

using namespace gouji;
using gouji::test::sampleReport;

namespace {

PageOutline outlineWith(OutlineElement element)
{
    PageOutline outline;
    outline.elements.push_back(std::move(element));
    return outline;
}

OfficeParagraph paragraphOf(OutlineElement element)
{
    return std::get<OfficeParagraph>(officeDocumentOf(outlineWith(std::move(element))).blocks.front());
}

OutlineParagraph prose(const QString &text)
{
    return {QStringLiteral("overview"), 0, text};
}

OutlineTitle titleOf(const QString &body)
{
    return {body + QStringLiteral("2024年政府信息公开工作年度报告"), body, 2024};
}

OutlineTable plainTable(int columns)
{
    OutlineTable table;
    table.columns = columns;
    table.rows.resize(1);
    for (int column = 0; column < columns; ++column) {
        OutlineCell cell;
        cell.column = column;
        table.rows[0].cells.push_back(cell);
    }
    return table;
}

/// Tables two, three and four of the sample.
std::vector<OfficeTable> formTables()
{
    std::vector<OfficeTable> tables;
    for (const OfficeBlock &block : officeDocumentOf(outlineOf(sampleReport())).blocks) {
        if (const OfficeTable *table = std::get_if<OfficeTable>(&block))
            tables.push_back(*table);
    }
    return tables;
}

const OutlineCell &cellWith(const OfficeTable &table, const QString &text)
{
    for (const OutlineRow &row : table.outline.rows) {
        for (const OutlineCell &cell : row.cells) {
            if (cell.text == text)
                return cell;
        }
    }
    qFatal("no such cell");
}

LookStyle styleIn(const OfficeDocument &document, ParagraphLook look)
{
    return *std::ranges::find(document.styles, look, &LookStyle::look);
}

/// To the nearest one.
int millimetres(Centipoints width)
{
    return qRound(width * 25.4 / 7200);
}

} // namespace

class TestOfficeDocument : public QObject
{
    Q_OBJECT

private slots:
    void aLongTitleIsBrokenBySense()
    {
        const OfficeParagraph paragraph = paragraphOf(titleOf(QStringLiteral("清河湾县人民政府")));
        QCOMPARE(paragraph.runs.size(), std::size_t(2));
        QCOMPARE(paragraph.runs[0].text, QStringLiteral("清河湾县人民政府"));
        QVERIFY(paragraph.runs[1].startsLine);
    }

    void textBelowTheTitleStandsOnTheGrid_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("lines"); // of text in whose place the title stands
        QTest::newRow("one line") << QStringLiteral("县局") << 2;
        QTest::newRow("two lines") << QStringLiteral("清河湾县人民政府") << 3;
        QTest::newRow("three lines") << QString(30, u'县') << 5;
    }

    void textBelowTheTitleStandsOnTheGrid()
    {
        QFETCH(QString, body);
        QFETCH(int, lines);
        const LookStyle title = styleIn(officeDocumentOf(outlineWith(titleOf(body))), ParagraphLook::Title);
        const Centipoints height = lines * styleOf(ParagraphLook::Body).pitch;
        QCOMPARE((height - title.after) % title.pitch, 0);
        QVERIFY(title.after > 0 && title.after <= styleOf(ParagraphLook::Body).pitch * 4 / 3);
    }

    void otherTitlesAreNot_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("short") << QStringLiteral("县局");
        QTest::newRow("none") << QString();
        QTest::newRow("a body longer than a line") << QString(30, u'县');
    }

    void otherTitlesAreNot()
    {
        QFETCH(QString, body);
        QCOMPARE(paragraphOf(titleOf(body)).runs.size(), std::size_t(1));
    }

    void subHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("look");
        QTest::addColumn<QString>("words");
        const int body = static_cast<int>(ParagraphLook::Body);
        const int subHeading = static_cast<int>(ParagraphLook::SubHeading);
        QTest::newRow("head") << QStringLiteral("（一）公开。全年公开。") << body << QStringLiteral("（一）公开。");
        QTest::newRow("of its own") << QStringLiteral("（一）主动公开") << subHeading << QString();
        QTest::newRow("of the next level") << QStringLiteral("1.加强领导。全年公开。") << body << QString();
        QTest::newRow("none") << QStringLiteral("全年公开。") << body << QString();
        QTest::newRow("a sentence") << QStringLiteral("（一）") + QString(50, u'字') << body << QString();
    }

    void subHeadings()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const OfficeParagraph paragraph = paragraphOf(prose(text));
        QTEST(static_cast<int>(paragraph.look), "look");
        QCOMPARE(paragraph.runs.front().isSubHeading, !words.isEmpty());
        QVERIFY(words.isEmpty() || paragraph.runs.front().text == words);
        QString whole;
        for (const OfficeRun &run : paragraph.runs)
            whole += run.text;
        QCOMPARE(whole, text);
    }

    void theClosingKeepsWithWhatStandsBefore()
    {
        PageOutline outline = outlineWith(prose(QStringLiteral("无其他事项。")));
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Body, QStringLiteral("清河湾县人民政府")});
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, QStringLiteral("2025年3月20日")});
        const OfficeDocument document = officeDocumentOf(outline);
        QVERIFY(std::get<OfficeParagraph>(document.blocks[0]).keepsWithNext);
        QVERIFY(styleOf(ParagraphLook::ClosingBody).keepsWithNext);
        QVERIFY(!std::get<OfficeParagraph>(document.blocks[2]).keepsWithNext);
    }

    void theClosingIsCentredOverItsDate_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("halves"); // by which the date is indented more, in half characters
        QTest::newRow("shorter than the date") << QStringLiteral("县局") << -5;
        QTest::newRow("as long") << QStringLiteral("清河湾县财政局") << 0;
        QTest::newRow("longer") << QStringLiteral("清河湾县文化和旅游局") << 3;
        QTest::newRow("longer than all room") << QString(20, u'县') << 13;
        QTest::newRow("none") << QString() << -7;
    }

    void theClosingIsCentredOverItsDate()
    {
        const LookStyle &date = styleOf(ParagraphLook::ClosingDate);
        const Centipoints character = date.size + date.letterSpacing;
        QFETCH(QString, body);
        PageOutline outline = outlineWith(ClosingLine{ClosingLine::Part::Body, body});
        outline.elements.push_back(ClosingLine{ClosingLine::Part::Date, QStringLiteral("二〇二五年一月")});
        const OfficeDocument document = officeDocumentOf(outline);
        const Centipoints dateIndent = styleIn(document, ParagraphLook::ClosingDate).rightIndent;
        const Centipoints bodyIndent = styleIn(document, ParagraphLook::ClosingBody).rightIndent;
        QTEST(qRound(2.0 * (dateIndent - bodyIndent) / character), "halves");
        QVERIFY(bodyIndent >= 2 * character);
        QVERIFY(dateIndent >= 4 * character);
    }

    void tablesAreKeptApart()
    {
        PageOutline outline = outlineWith(plainTable(2));
        outline.elements.push_back(plainTable(2));
        const std::vector<OfficeBlock> blocks = officeDocumentOf(outline).blocks;
        QCOMPARE(blocks.size(), std::size_t(4));
        QCOMPARE(std::get<OfficeParagraph>(blocks[1]).look, ParagraphLook::Gap);
        QCOMPARE(std::get<OfficeParagraph>(blocks[3]).look, ParagraphLook::Gap);
    }

    void aPictureFitsThePage_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("small") << 10 << 20;
        QTest::newRow("wide") << 4000 << 10;
        QTest::newRow("tall") << 10 << 4000;
    }

    void aPictureFitsThePage()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        const QByteArray data = test::pngOf(static_cast<quint32>(width), static_cast<quint32>(height));
        const OfficeDocument document = officeDocumentOf(outlineWith(OutlinePicture{{}, 0, {}, {}, data}));
        const OfficePicture &picture = std::get<OfficePicture>(document.blocks.front());
        QVERIFY(picture.width > 0 && picture.width <= officepage::typeWidth);
        QVERIFY(picture.height > 0 && picture.height <= officepage::typeHeight);
        QVERIFY(height != 20 || picture.height == 1500); // 96 pixels to the inch where there is room
    }

    void whatIsNoPictureIsWords()
    {
        const OfficeParagraph paragraph = paragraphOf(OutlinePicture{{}, 0, QStringLiteral("图一"), {}, "no picture"});
        QCOMPARE(paragraph.runs.front().text, QStringLiteral("[图：图一]"));
    }

    void tableThreeHasTheColumnsOfTheForm()
    {
        const std::vector<OfficeTable> tables = formTables();
        QList<int> widths;
        for (const Centipoints width : tables[1].widths)
            widths.append(millimetres(width));
        QCOMPARE(widths, QList<int>({8, 16, 48, 12, 12, 12, 12, 12, 12, 12}));
    }

    void columnsFillTheTypeArea()
    {
        const std::vector<OfficeTable> tables = formTables();
        for (const OfficeTable &table : tables)
            QCOMPARE(std::accumulate(table.widths.begin(), table.widths.end(), 0), officepage::typeWidth);
        for (int columns = 1; columns < 70; ++columns) {
            const std::vector<Centipoints> widths = columnWidths(plainTable(columns));
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), officepage::typeWidth);
        }
    }

    void cellsLookLikeWhatTheyAre()
    {
        const std::vector<OfficeTable> tables = formTables();
        const auto look = [&](std::size_t table, const char16_t *text) {
            return lookOf(cellWith(tables[table], QString::fromUtf16(text)), tables[table]);
        };
        QCOMPARE(look(1, u"三、本年度办理结果"), ParagraphLook::VerticalLabel);
        QCOMPARE(look(1, u"商业企业"), ParagraphLook::NarrowHeader);
        QCOMPARE(look(1, u"自然人"), ParagraphLook::TableHeader);
        QCOMPARE(look(1, u"（一）予以公开"), ParagraphLook::TableLabel);
        QCOMPARE(look(1, u"118"), ParagraphLook::TableFigure);
        QCOMPARE(look(2, u"结果维持"), ParagraphLook::NarrowHeader);
        QCOMPARE(look(0, u"第二十条第（一）项"), ParagraphLook::TableHeader);
        QCOMPARE(look(0, u"本年制发件数"), ParagraphLook::TableHeader);
    }

    /// In Word's steps: what 28 characters need fits between the margins, what 29 need does not, and 22 lines fit below
    /// one another.
    void thePageHolds22LinesOf28Characters()
    {
        const LookStyle &body = styleOf(ParagraphLook::Body);
        const Centipoints character = body.size + body.letterSpacing;
        QVERIFY(28 * character + 100 < officepage::typeWidth); // a point to spare for rounding
        QVERIFY(29 * character > officepage::typeWidth);
        QCOMPARE(officepage::typeHeight / body.pitch, 22);
        QCOMPARE(millimetres(officepage::left), 28);
        QCOMPARE(millimetres(officepage::right), 26);
        QCOMPARE(millimetres(officepage::top), 37);
        QCOMPARE(millimetres(officepage::bottom), 35);
    }

    void everyLookHasItsOwnStyle()
    {
        QSet<QString> names;
        for (const LookStyle &style : lookStyles()) {
            names.insert(QLatin1String(style.wordId));
            names.insert(QStringLiteral("odt ") + QLatin1String(style.odtName));
            QCOMPARE(style.size % 50, 0); // half points
            QCOMPARE(style.pitch % 5, 0); // twips
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(2 * lookStyles().size()));
    }
};

GOUJI_GUILESS_TEST(TestOfficeDocument)
#include "tst_officedocument.moc"
