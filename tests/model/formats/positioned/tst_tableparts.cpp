// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/tableparts.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

TablePart part(int page, const std::vector<double> &xs, std::vector<RuledField> cells, const QStringList &texts)
{
    TablePart part{page, {xs, {}, std::move(cells)}, texts};
    int rows = 0;
    for (const RuledField &cell : part.grid.cells)
        rows = std::max(rows, cell.row + cell.rowSpan);
    for (int row = 0; row <= rows; ++row)
        part.grid.ys.push_back(100 + 20 * row);
    return part;
}

/// Rows of texts; a field over more than one is followed by its spans.
QStringList rowsOf(const JoinedTable &joined)
{
    QStringList rows;
    for (const SourceRow &row : joined.table.rows) {
        QStringList fields;
        for (const SourceField &field : row.fields) {
            const bool isSpan = field.rowSpan > 1 || field.columnSpan > 1;
            const QString spans = QStringLiteral("(%1x%2)").arg(field.rowSpan).arg(field.columnSpan);
            fields.append(isSpan ? field.text + spans : field.text);
        }
        rows.append(fields.join(u'|'));
    }
    return rows;
}

const std::vector<RuledField> twoByTwo = {{0, 0, 1, 1}, {0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 1, 1}};

} // namespace

class TestTableParts : public QObject
{
    Q_OBJECT

private slots:
    void partsFollowOneAnother()
    {
        const TablePart first = part(1, {80, 200, 300}, twoByTwo, {u"项"_qs, u"数"_qs, u"甲"_qs, u"1"_qs});
        const TablePart second = part(2, {80, 200, 300}, twoByTwo, {u"乙"_qs, u"2"_qs, u"丙"_qs, u"3"_qs});
        QVERIFY(mayGoOn(first, second));
        const JoinedTable joined = joinedTable({first, second});
        QCOMPARE(rowsOf(joined), QStringList({u"项|数"_qs, u"甲|1"_qs, u"乙|2"_qs, u"丙|3"_qs}));
        QCOMPARE(joined.repeatedRows, 0);
        QCOMPARE(joined.table.rows.back().place.page, 2);
        QCOMPARE(joined.table.rows.back().fields.front().place.coordinates, u"80 120 120 20"_qs);
    }

    void repeatedHeadersAreLeftOut()
    {
        const TablePart first = part(1, {80, 200, 300}, twoByTwo, {u"项"_qs, u"数"_qs, u"甲"_qs, u"1"_qs});
        const TablePart second = part(2, {90, 210, 310}, twoByTwo, {u"项"_qs, u"数"_qs, u"乙"_qs, u"2"_qs});
        const JoinedTable joined = joinedTable({first, second});
        QCOMPARE(rowsOf(joined), QStringList({u"项|数"_qs, u"甲|1"_qs, u"乙|2"_qs}));
        QCOMPARE(joined.repeatedRows, 1);
    }

    void equalFiguresAreNoHeader()
    {
        const TablePart first = part(1, {80, 200, 300}, twoByTwo, {u"0"_qs, u"0"_qs, u"甲"_qs, u"1"_qs});
        const TablePart second = part(2, {80, 200, 300}, twoByTwo, {u"0"_qs, u"0"_qs, u"乙"_qs, u"2"_qs});
        QCOMPARE(joinedTable({first, second}).table.rows.size(), size_t(4));
    }

    void aLabelCutByThePageIsOne_data()
    {
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("label");
        QTest::newRow("printed once") << u"三、本年度办理结果"_qs << QString() << u"三、本年度办理结果(4x1)"_qs;
        QTest::newRow("repeated") << u"三、本年度"_qs << u"三、 本年度"_qs << u"三、本年度(4x1)"_qs;
        QTest::newRow("cut") << u"三、本年度办"_qs << u"理结果"_qs << u"三、本年度办理结果(4x1)"_qs;
        QTest::newRow("below") << QString() << u"三、本年度"_qs << u"三、本年度(4x1)"_qs;
        QTest::newRow("another") << u"（三）不予公开"_qs << u"（四）无法提供"_qs << u"（三）不予公开(2x1)"_qs;
    }
    void aLabelCutByThePageIsOne()
    {
        QFETCH(QString, upper);
        QFETCH(QString, lower);
        QFETCH(QString, label);
        const std::vector<RuledField> cells = {{0, 0, 2, 1}, {0, 1, 1, 1}, {1, 1, 1, 1}};
        const TablePart first = part(1, {80, 100, 300}, cells, {upper, u"1"_qs, u"2"_qs});
        const TablePart second = part(2, {80, 100, 300}, cells, {lower, u"3"_qs, u"4"_qs});
        const QStringList rows = rowsOf(joinedTable({first, second}));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.front(), label + u"|1"_qs);
        QCOMPARE(rows[2], label.endsWith(u"(4x1)") ? u"3"_qs : lower + u"(2x1)|3"_qs);
    }

    void figuresAreNeverJoined()
    {
        const TablePart first = part(1, {80, 200, 300}, {{0, 0, 1, 1}, {0, 1, 1, 1}}, {u"甲"_qs, u"1"_qs});
        const TablePart second = part(2, {80, 200, 300}, {{0, 0, 1, 1}, {0, 1, 1, 1}}, {QString(), u"2"_qs});
        QCOMPARE(rowsOf(joinedTable({first, second})), QStringList({u"甲|1"_qs, u"|2"_qs}));
    }

    void columnsOfSomePartsAreSpansOfOthers()
    {
        const TablePart first = part(1, {80, 300}, {{0, 0, 1, 1}}, {u"标题"_qs});
        const TablePart second = part(2, {80, 200, 300}, {{0, 0, 1, 1}, {0, 1, 1, 1}}, {u"甲"_qs, u"1"_qs});
        QCOMPARE(rowsOf(joinedTable({first, second})), QStringList({u"标题(1x2)"_qs, u"甲|1"_qs}));
        const TablePart narrow = part(2, {80, 150}, {{0, 0, 1, 1}}, {u"甲"_qs});
        QVERIFY(!mayGoOn(first, narrow));
    }
};

GOUJI_GUILESS_TEST(TestTableParts)
#include "tst_tableparts.moc"
