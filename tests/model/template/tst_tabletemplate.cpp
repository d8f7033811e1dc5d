// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/tabletemplate.h"

#include "model/template/formlibrary.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QRegularExpression>
#include <QSize>
#include <QStringList>

using namespace gouji;

namespace {

GridCell place(GridRole role, const QString &text, int row, int column, QSize span = {1, 1})
{
    GridCell cell;
    cell.row = row;
    cell.column = column;
    cell.rowSpan = span.height();
    cell.columnSpan = span.width();
    cell.role = role;
    cell.text = text;
    return cell;
}

GridCell value(int index, int row, int column)
{
    GridCell cell = place(GridRole::Value, {}, row, column);
    cell.cell = CellIndex(static_cast<std::size_t>(index));
    return cell;
}

/// Two header rows with a corner, a group over two rows, a label across.
TableTemplate grouped()
{
    using enum GridRole;
    return {QStringLiteral("g"),
            QStringLiteral("grouped"),
            4,
            {RowKind::Header, RowKind::Header, RowKind::Values, RowKind::Values, RowKind::Values},
            {place(Note, QStringLiteral("note"), 0, 0, {2, 2}), place(Header, QStringLiteral("all"), 0, 2, {2, 1}),
             place(Header, QStringLiteral("left"), 1, 2), place(Header, QStringLiteral("right"), 1, 3),
             place(Group, QStringLiteral("group"), 2, 0, {1, 2}), place(Label, QStringLiteral("one"), 2, 1),
             value(0, 2, 2), value(1, 2, 3), place(Label, QStringLiteral("two"), 3, 1), value(2, 3, 2), value(3, 3, 3),
             place(Label, QStringLiteral("across"), 4, 0, {2, 1}), value(4, 4, 2), value(5, 4, 3)}};
}

/// Two bands, each with a header row of its own.
TableTemplate banded()
{
    using enum GridRole;
    return {QStringLiteral("b"),
            QStringLiteral("banded"),
            2,
            {RowKind::Band, RowKind::Header, RowKind::Values, RowKind::Band, RowKind::Header, RowKind::Values},
            {place(Band, QStringLiteral("first"), 0, 0, {2, 1}), place(Header, QStringLiteral("what"), 1, 0),
             place(Header, QStringLiteral("made"), 1, 1), place(Label, QStringLiteral("rules"), 2, 0), value(0, 2, 1),
             place(Band, QStringLiteral("second"), 3, 0, {2, 1}), place(Header, QStringLiteral("what"), 4, 0),
             place(Header, QStringLiteral("spent"), 4, 1), place(Label, QStringLiteral("fees"), 5, 0), value(1, 5, 1)}};
}

/// The table as rows of fields: the text of a place in its first position, a figure as `*`, nothing elsewhere.
QStringList printed(const TableTemplate &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < table.columnCount(); ++column) {
            const GridCell &cell = table.at(row, column);
            const bool begins = cell.row == row && cell.column == column;
            fields.append(!begins ? QString() : cell.cell ? QStringLiteral("*") : cell.text);
        }
        lines.append(fields.join(u'\t'));
    }
    return lines;
}

const TableTemplate &tableOf(const FormTemplate &form, QStringView id)
{
    return form.tables()[static_cast<std::size_t>(form.tableIndex(id))];
}

} // namespace

class TestTableTemplate : public QObject
{
    Q_OBJECT

private slots:
    void findsThePlaceThatCoversAPosition_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("its first position") << 0 << 0 << QStringLiteral("note");
        QTest::newRow("its last position") << 1 << 1 << QStringLiteral("note");
        QTest::newRow("a header across") << 0 << 3 << QStringLiteral("all");
        QTest::newRow("below it") << 1 << 3 << QStringLiteral("right");
        QTest::newRow("a group further down") << 3 << 0 << QStringLiteral("group");
        QTest::newRow("a label beside a group") << 3 << 1 << QStringLiteral("two");
        QTest::newRow("a label across") << 4 << 1 << QStringLiteral("across");
    }
    void findsThePlaceThatCoversAPosition()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST(grouped().at(row, column).text, "text");
    }

    void findsEachFigureAtItsPosition()
    {
        const TableTemplate table = grouped();
        for (const GridCell &cell : table.cells()) {
            if (cell.cell)
                QCOMPARE(table.at(cell.row, cell.column).cell, cell.cell);
        }
        QCOMPARE(table.at(4, 3).cell, std::optional(CellIndex(5)));
        QVERIFY(!table.at(4, 0).cell);
    }

    void namesRows_data()
    {
        QTest::addColumn<bool>("hasBands");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("path");
        QTest::newRow("a group and a label") << false << 2 << 3 << QStringLiteral("group/one");
        QTest::newRow("a group from above") << false << 3 << 2 << QStringLiteral("group/two");
        QTest::newRow("one label across") << false << 4 << 2 << QStringLiteral("across");
        QTest::newRow("the band above") << true << 2 << 1 << QStringLiteral("first/rules");
        QTest::newRow("the nearest band") << true << 5 << 1 << QStringLiteral("second/fees");
    }
    void namesRows()
    {
        QFETCH(bool, hasBands);
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST((hasBands ? banded() : grouped()).rowPath(row, column).join(u'/'), "path");
    }

    void namesColumns_data()
    {
        QTest::addColumn<bool>("hasBands");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("path");
        QTest::newRow("both header rows") << false << 4 << 3 << QStringLiteral("all/right");
        QTest::newRow("the header of its band") << true << 2 << 1 << QStringLiteral("made");
        QTest::newRow("the header of the next band") << true << 5 << 1 << QStringLiteral("spent");
    }
    void namesColumns()
    {
        QFETCH(bool, hasBands);
        QFETCH(int, row);
        QFETCH(int, column);
        QTEST((hasBands ? banded() : grouped()).columnPath(row, column).join(u'/'), "path");
    }

    void freezesWhatStaysInView()
    {
        QCOMPARE(grouped().frozenRows(), 2);
        QCOMPARE(grouped().frozenColumns(), 2);
        QCOMPARE(banded().frozenRows(), 0); // the first header is the header of one band only
        QCOMPARE(banded().frozenColumns(), 0);
    }

    void standsAsInPublishedTexts_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("table two") << QStringLiteral("t2");
        QTest::newRow("table three") << QStringLiteral("t3");
        QTest::newRow("table four") << QStringLiteral("t4");
    }
    void standsAsInPublishedTexts()
    {
        QFETCH(QString, table);
        GOUJI_CORPUS_OR_SKIP(corpus);
        const FormPtr form = FormLibrary::builtIn().find(u"2021");
        const QStringList expected = printed(tableOf(*form, table));
        static const QRegularExpression figure(QStringLiteral("(^|\\t)[0-9.]+(?=\\t|$)"));
        QVERIFY(!corpus->names().isEmpty());
        for (const QString &name : corpus->names()) {
            QStringList lines = QString::fromUtf8(corpus->golden(name)).split(u'\n');
            lines.replaceInStrings(figure, QStringLiteral("\\1*"));
            const qsizetype begin = lines.indexOf(expected.first());
            QVERIFY2(begin > 0, qPrintable(name));
            QCOMPARE(lines.mid(begin, expected.size()), expected);
            QVERIFY(lines[begin + expected.size()].isEmpty());
        }
    }

    void standsAsTheFormOf2019Prints_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *table, int at, const char *line) {
            QTest::newRow(name) << QString::fromLatin1(table) << at << QString::fromUtf8(line);
        };
        row("the first band", "t2", 0, "第二十条第（一）项\t\t\t");
        row("its header", "t2", 1, "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量");
        row("rules", "t2", 2, "规章\t*\t*\t*");
        row("the header of licences", "t2", 5, "信息内容\t上一年项目数量\t本年增/减\t处理决定数量");
        row("services", "t2", 7, "其他对外管理服务事项\t*\t*\t*");
        row("the header of fees", "t2", 13, "信息内容\t上一年项目数量\t本年增/减\t");
        row("fees", "t2", 14, "行政事业性收费\t*\t*\t");
        row("procurement", "t2", 17, "政府集中采购\t*\t*\t");
        row("other results are one row", "t3", 23, "\t（六）其他处理\t\t*\t*\t*\t*\t*\t*\t*");
        row("what is carried out", "t3", 25, "四、结转下年度继续办理\t\t\t*\t*\t*\t*\t*\t*\t*");
    }
    void standsAsTheFormOf2019Prints()
    {
        QFETCH(QString, table);
        QFETCH(int, row);
        const FormPtr form = FormLibrary::builtIn().find(u"2019");
        const QStringList lines = printed(tableOf(*form, table));
        QVERIFY(row < lines.size());
        QTEST(lines[row], "line");
    }

    void spansTheResultsAsTheVersionDoes_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("rows");
        QTest::newRow("2021") << QStringLiteral("2021") << 22;
        QTest::newRow("2019") << QStringLiteral("2019") << 20;
    }
    void spansTheResultsAsTheVersionDoes()
    {
        QFETCH(QString, form);
        const FormPtr found = FormLibrary::builtIn().find(form);
        const GridCell &results = tableOf(*found, u"t3").at(5, 0);
        QTEST(results.rowSpan, "rows");
        QVERIFY(results.isVertical);
        QCOMPARE(results.role, GridRole::Group);
        QCOMPARE(tableOf(*found, u"t2").columnCount(), 4);
        QCOMPARE(tableOf(*found, u"t3").columnCount(), 10);
        QCOMPARE(tableOf(*found, u"t4").columnCount(), 15);
    }
};

GOUJI_GUILESS_TEST(TestTableTemplate)
#include "tst_tabletemplate.moc"
