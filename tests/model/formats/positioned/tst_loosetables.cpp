// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/loosetables.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

QStringList rowsOf(const SourceTable &table)
{
    QStringList rows;
    for (const SourceRow &row : table.rows) {
        QStringList fields;
        for (const SourceField &field : row.fields)
            fields.append(field.text);
        rows.append(fields.join(u'|'));
    }
    return rows;
}

} // namespace

class TestLooseTables : public QObject
{
    Q_OBJECT

private slots:
    void textsFarApartAreColumns()
    {
        std::vector<TextLine> lines =
            linesOf({word(u"前文", 112, 100), word(u"行政许可", 80, 150, 9), word(u"12", 240, 150, 9),
                     word(u"行政处罚", 80, 168, 9), word(u"3", 240, 168, 9), word(u"后文", 112, 220)});
        const std::vector<LooseTable> tables = takeLooseTables(lines, 2);
        QCOMPARE(tables.size(), size_t(1));
        QCOMPARE(rowsOf(tables.front().table), QStringList({u"行政许可|12"_qs, u"行政处罚|3"_qs}));
        QCOMPARE(tables.front().table.rows.front().fields.back().place.page, 2);
        QCOMPARE(lines.size(), size_t(2));
    }

    void brokenLabelsGoToTheirRow()
    {
        std::vector<TextLine> lines =
            linesOf({word(u"部分公开（区分", 80, 144, 9), word(u"1", 200, 150, 9), word(u"0", 240, 150, 9),
                     word(u"处理的）", 80, 156, 9), word(u"予以公开", 80, 180, 9), word(u"4", 200, 180, 9)});
        const std::vector<LooseTable> tables = takeLooseTables(lines, 1);
        QCOMPARE(tables.size(), size_t(1));
        QCOMPARE(rowsOf(tables.front().table), QStringList({u"部分公开（区分处理的）|1|0"_qs, u"予以公开|4"_qs}));
        QVERIFY(lines.empty());
    }

    void tablesFarApartAreTwo()
    {
        std::vector<TextLine> lines =
            linesOf({word(u"甲", 80, 100, 9), word(u"1", 200, 100, 9), word(u"乙", 80, 116, 9), word(u"2", 200, 116, 9),
                     word(u"丙", 80, 300, 9), word(u"3", 200, 300, 9)});
        QCOMPARE(takeLooseTables(lines, 1).size(), size_t(2));
    }

    void aSingleLineIsNoTable()
    {
        std::vector<TextLine> lines = linesOf({word(u"某县人民政府", 80, 100), word(u"2025年1月", 400, 100)});
        QVERIFY(takeLooseTables(lines, 1).empty());
        QCOMPARE(lines.size(), size_t(1));
        std::vector<TextLine> none;
        QVERIFY(takeLooseTables(none, 1).empty());
    }
};

GOUJI_GUILESS_TEST(TestLooseTables)
#include "tst_loosetables.moc"
