// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outline/pageoutline.h"
#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Report emptyReport(QStringView form = u"2021")
{
    Report report = Report::forForm(FormLibrary::builtIn().find(form));
    report.facts.body = QStringLiteral("清水县水务局");
    report.facts.year = 2024;
    return report;
}

Paragraph paragraph(const char16_t *text)
{
    return Paragraph::fromText(QString::fromUtf16(text));
}

CellId cellId(const char *id)
{
    return *CellId::fromString(QString::fromLatin1(id));
}

CellValue count(qint64 value)
{
    return *Count::fromInteger(value);
}

/// One word for each element, so that a sequence can be compared.
struct Word
{
    QString operator()(const OutlineTitle &title) const { return QStringLiteral("title ") + title.text; }
    QString operator()(const OutlineHeading &heading) const { return QStringLiteral("heading ") + heading.text; }
    QString operator()(const OutlineParagraph &text) const
    {
        return QStringLiteral("%1[%2] %3").arg(text.section).arg(text.block).arg(text.text);
    }
    QString operator()(const OutlinePicture &picture) const
    {
        return QStringLiteral("%1[%2] picture %3").arg(picture.section).arg(picture.block).arg(picture.caption);
    }
    QString operator()(const OutlineTable &table) const
    {
        const QString name = table.isFormTable ? QStringLiteral("table") : QStringLiteral("further table");
        return QStringLiteral("%1[%2] %3 %4x%5")
            .arg(table.section)
            .arg(table.index)
            .arg(name)
            .arg(table.rows.size())
            .arg(table.columns);
    }
    QString operator()(const ClosingLine &line) const
    {
        return (line.part == ClosingLine::Part::Body ? QStringLiteral("signed ") : QStringLiteral("dated ")) +
               line.text;
    }
};

QStringList words(const PageOutline &outline)
{
    QStringList all;
    for (const OutlineElement &element : outline.elements)
        all.append(std::visit(Word(), element));
    return all;
}

std::vector<OutlineTable> tablesOf(const PageOutline &outline)
{
    std::vector<OutlineTable> tables;
    for (const OutlineElement &element : outline.elements) {
        if (const auto *table = std::get_if<OutlineTable>(&element))
            tables.push_back(*table);
    }
    return tables;
}

/// How often each position is covered, row by row.
std::vector<int> coverage(const OutlineTable &table)
{
    std::vector<int> covered(table.rows.size() * static_cast<std::size_t>(table.columns));
    for (const OutlineRow &row : table.rows) {
        for (const OutlineCell &cell : row.cells) {
            for (int y = cell.row; y < cell.row + cell.rowSpan; ++y) {
                for (int x = cell.column; x < cell.column + cell.columnSpan; ++x)
                    ++covered.at(static_cast<std::size_t>(y * table.columns + x));
            }
        }
    }
    return covered;
}

} // namespace

class TestPageOutline : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryPartInOrder()
    {
        Report report = emptyReport();
        report.opening = {paragraph(u"引言")};
        report.section(u"overview")->blocks = {paragraph(u"甲"), Picture{QStringLiteral("图一"), {}, {}, {}},
                                               FurtherTable{{{QStringLiteral("a"), QStringLiteral("b")}}, {}}};
        report.section(u"requests")->blocks = {paragraph(u"表后的话")};
        report.closing = Closing{QStringLiteral("清水县水务局"), QStringLiteral("2025年1月20日"), {}};
        QCOMPARE(words(outlineOf(report)), (QStringList{
                                               QStringLiteral("title 清水县水务局2024年政府信息公开工作年度报告"),
                                               QStringLiteral("opening[0] 引言"),
                                               QStringLiteral("heading 一、总体情况"),
                                               QStringLiteral("overview[0] 甲"),
                                               QStringLiteral("overview[1] picture 图一"),
                                               QStringLiteral("overview[2] further table 1x2"),
                                               QStringLiteral("heading 二、主动公开政府信息情况"),
                                               QStringLiteral("disclosure[0] table 14x4"),
                                               QStringLiteral("heading 三、收到和处理政府信息公开申请情况"),
                                               QStringLiteral("requests[1] table 28x10"),
                                               QStringLiteral("requests[0] 表后的话"),
                                               QStringLiteral("heading 四、政府信息公开行政复议、行政诉讼情况"),
                                               QStringLiteral("disputes[2] table 4x15"),
                                               QStringLiteral("heading 五、存在的主要问题及改进情况"),
                                               QStringLiteral("heading 六、其他需要报告的事项"),
                                               QStringLiteral("signed 清水县水务局"),
                                               QStringLiteral("dated 2025年1月20日"),
                                           }));
    }

    void titleHasNoBlanks()
    {
        Report report = emptyReport();
        report.facts.body = QStringLiteral(" 清水县 水务局\u3000");
        const auto title = std::get<OutlineTitle>(outlineOf(report).elements.front());
        QCOMPARE(title.text, QStringLiteral("清水县水务局2024年政府信息公开工作年度报告"));
        QCOMPARE(title.body, QStringLiteral("清水县水务局"));
        QCOMPARE(title.year, 2024);
    }

    void blocksKeepTheirIndexWhereOthersSayNothing()
    {
        Report report = emptyReport();
        report.opening = {paragraph(u" \u3000"), FurtherTable{}, FurtherTable{{{}, {}}, {}}, paragraph(u" 甲 ")};
        QCOMPARE(words(outlineOf(report)).at(1), QStringLiteral("opening[3] 甲"));
    }

    void writesLinksOut()
    {
        Report report = emptyReport();
        const CellId received = cellId("t3.received.total");
        report.cell(*report.form->find(received)).value = count(171);
        report.opening = {
            Paragraph{{QStringLiteral("收到"), Link{received, LinkStyle::Chinese, {}}, QStringLiteral("件")}, {}}};
        QCOMPARE(words(outlineOf(report)).at(1), QStringLiteral("opening[0] 收到一百七十一件"));
    }

    void leavesAClosingWithoutWordsOut_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QStringList>("lines");
        const QString body = QStringLiteral("清水县水务局");
        const QString date = QStringLiteral("2025年1月20日");
        QTest::newRow("neither") << QString() << QString() << QStringList();
        QTest::newRow("no date") << body << QString() << QStringList{QStringLiteral("signed ") + body};
        QTest::newRow("no name") << QString() << date << QStringList{QStringLiteral("dated ") + date};
        QTest::newRow("blanks") << QStringLiteral(" \t") << date + u'\n'
                                << QStringList{QStringLiteral("dated ") + date};
    }
    void leavesAClosingWithoutWordsOut()
    {
        QFETCH(QString, body);
        QFETCH(QString, date);
        QFETCH(QStringList, lines);
        Report report = emptyReport();
        const QStringList without = words(outlineOf(report));
        report.closing = Closing{body, date, {}};
        QCOMPARE(words(outlineOf(report)), without + lines);
    }

    void furtherTablesAreFilledUp()
    {
        Report report = emptyReport();
        const QString a = QStringLiteral("a");
        report.opening = {FurtherTable{{{a}, {}, {a, QStringLiteral(" b\n"), QStringLiteral("c")}}, {}}};
        const OutlineTable table = tablesOf(outlineOf(report)).front();
        QVERIFY(!table.isFormTable);
        QCOMPARE(table.columns, 3);
        QCOMPARE(table.rows.size(), std::size_t(3));
        QCOMPARE(coverage(table), std::vector<int>(9, 1));
        QCOMPARE(table.rows[2].cells[1].text, QStringLiteral("b"));
        QCOMPARE(table.rows[1].cells[2].text, QString());
        QVERIFY(table.rows[0].cells[0].role == GridRole::Value);
        QVERIFY(!table.rows[0].cells[0].cell);
    }

    void formTablesCoverEveryPositionOnce_data()
    {
        QTest::addColumn<FormPtr>("form");
        const FormLibrary library = FormLibrary::builtIn();
        for (const FormPtr &form : library.forms())
            QTest::newRow(qPrintable(form->id())) << form;
        const QString invented = test::projectFile("tests/data/forms/invented.json");
        QTest::newRow("invented") << FormReader::read(test::readFile(invented)).value();
    }
    void formTablesCoverEveryPositionOnce()
    {
        QFETCH(FormPtr, form);
        const std::vector<OutlineTable> tables = tablesOf(outlineOf(Report::forForm(form)));
        QCOMPARE(tables.size(), form->tables().size());
        for (const OutlineTable &table : tables) {
            QVERIFY(table.isFormTable);
            const std::vector<int> covered = coverage(table);
            QCOMPARE(covered, std::vector<int>(covered.size(), 1));
        }
    }

    void formTablesShowLabelsAndFigures()
    {
        Report report = emptyReport();
        const CellIndex secret = *report.form->find(cellId("t3.refused.state_secret.natural_person"));
        report.cell(secret).value = count(7);
        const OutlineTable table = tablesOf(outlineOf(report)).at(1);
        QCOMPARE(table.frozenRows, 3);
        QVERIFY(table.rows.at(0).kind == RowKind::Header);

        const OutlineCell &note = table.rows.at(0).cells.at(0);
        QVERIFY(note.role == GridRole::Note);
        QCOMPARE(note.rowSpan, 3);
        QCOMPARE(note.columnSpan, 3);
        const OutlineCell &results = table.rows.at(5).cells.at(0);
        QVERIFY(results.role == GridRole::Group && results.isVertical);
        QCOMPARE(results.rowSpan, 22);
        const OutlineCell &figure = table.rows.at(7).cells.at(2);
        QVERIFY(figure.role == GridRole::Value);
        QVERIFY(figure.cell == secret);
        QCOMPARE(figure.column, 3);
        QCOMPARE(figure.text, QStringLiteral("7"));
        QCOMPARE(table.rows.at(7).cells.at(3).text, QString());
    }

    void theFormOf2019HasItsOwnTables()
    {
        const std::vector<OutlineTable> tables = tablesOf(outlineOf(emptyReport(u"2019")));
        QCOMPARE(tables.size(), std::size_t(3));
        QCOMPARE(tables[0].columns, 4);
        QCOMPARE(tables[1].rows.size(), std::size_t(26));
    }
};

GOUJI_GUILESS_TEST(TestPageOutline)
#include "tst_pageoutline.moc"
