// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "model/formats/rows/rowwriter.h"
#include "model/formats/rows/valuecolumns.h"
#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

const SheetHead head{QStringLiteral("数据"),
                     {{QStringLiteral("单位")},
                      {QStringLiteral("表"), QStringLiteral("行"), QStringLiteral("甲")},
                      {QStringLiteral("表"), QStringLiteral("行"), QStringLiteral("乙")},
                      {QStringLiteral("表"), QStringLiteral("另一行")}},
                     1,
                     1};

QByteArray written(QStringView format, const std::vector<std::vector<RowField>> &rows, int sheets = 1)
{
    const std::unique_ptr<RowWriter> writer = RowWriter::forFormat(format);
    for (int sheet = 0; sheet < sheets; ++sheet) {
        writer->beginSheet(head);
        for (const std::vector<RowField> &row : rows)
            writer->addRow(row);
    }
    const Result<QByteArray> bytes =
        writer->finished({QStringLiteral("t"), {}, QDateTime(QDate(2025, 1, 1), {}, Qt::UTC)});
    return bytes ? *bytes : QByteArray();
}

QByteArray part(const QByteArray &xlsx, const char *name)
{
    const Result<ZipReader> book = ZipReader::open(xlsx);
    return book ? book->part(QString::fromLatin1(name)) : QByteArray();
}

} // namespace

class TestRowWriter : public QObject
{
    Q_OBJECT

private slots:
    void headsReachOverWhatTheyName()
    {
        QCOMPARE(head.rows(), 3);
        QCOMPARE(head.cells(), (std::vector<HeadCell>{{QStringLiteral("单位"), 0, 0, 3, 1},
                                                      {QStringLiteral("表"), 0, 1, 1, 3},
                                                      {QStringLiteral("行"), 1, 1, 1, 2},
                                                      {QStringLiteral("甲"), 2, 1, 1, 1},
                                                      {QStringLiteral("乙"), 2, 2, 1, 1},
                                                      {QStringLiteral("另一行"), 1, 3, 2, 1}}));
        QCOMPARE(head.flat().at(1), QStringLiteral("表 · 行 · 甲"));
    }

    void theHeadOfAFormCoversEveryCellOnce()
    {
        for (const QStringView id : {QStringView(u"2021"), QStringView(u"2019")}) {
            const FormPtr form = FormLibrary::builtIn().find(id);
            SheetHead columns{QStringLiteral("x"), {{QStringLiteral("单位")}}};
            appendCellColumns(columns, *form);
            QCOMPARE(columns.columns.size(), form->cells().size() + 1);
            std::vector<std::vector<int>> covered(static_cast<std::size_t>(columns.rows()),
                                                  std::vector<int>(columns.columns.size()));
            for (const HeadCell &cell : columns.cells()) {
                for (int r = cell.row; r < cell.row + cell.rowSpan; ++r) {
                    for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                        ++covered[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
                }
            }
            for (const std::vector<int> &row : covered)
                QVERIFY(std::ranges::all_of(row, [](int times) { return times == 1; }));
        }
    }

    void csvFollowsTheStandard()
    {
        QCOMPARE(written(u"csv", {{{QStringLiteral("a,\"b\""), {}}, {QStringLiteral("=1"), {}}, {}, {}}}, 2),
                 QByteArray("\xef\xbb\xbf"
                            "单位,表 · 行 · 甲,表 · 行 · 乙,表 · 另一行\r\n\"a,\"\"b\"\"\",'=1,,\r\n\r\n"
                            "单位,表 · 行 · 甲,表 · 行 · 乙,表 · 另一行\r\n\"a,\"\"b\"\"\",'=1,,\r\n"));
    }

    void aWorkbookKeepsNumbersTextsAndBlanksApart()
    {
        const QByteArray book = written(u"xlsx", {{{QStringLiteral("12"), {}},
                                                   {QStringLiteral("12"), CellKind::Count},
                                                   {QStringLiteral("0"), CellKind::Count},
                                                   {QStringLiteral("/"), CellKind::Count}},
                                                  {{QStringLiteral("b"), {}}, {{}, CellKind::Count}}});
        const QByteArray sheet = part(book, "xl/worksheets/sheet1.xml");
        QVERIFY2(sheet.contains("<mergeCell ref=\"B1:D1\"/>"), sheet.constData());
        QVERIFY(sheet.contains("<mergeCell ref=\"A1:A3\"/>"));
        QVERIFY(sheet.contains("ySplit=\"3\"") && sheet.contains("xSplit=\"1\"") && sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<c r=\"B4\" s=\"") && sheet.contains("<v>12</v>"));
        QVERIFY(sheet.contains("<c r=\"A4\" s=\"2\" t=\"s\">")); // a text, whatever it looks like
        QVERIFY(!sheet.contains("r=\"B5\""));
        QVERIFY(sheet.contains("<c r=\"D4\" s=\"2\" t=\"s\">"));
    }

    void sheetsOfOneNameAreToldApart()
    {
        const QByteArray names = part(written(u"xlsx", {}, 2), "xl/workbook.xml");
        QVERIFY(names.contains("name=\"数据\"") && names.contains("name=\"表2\""));
    }

    void thereAreNoOtherFormats() { QVERIFY(!RowWriter::forFormat(u"ods")); }
};

GOUJI_GUILESS_TEST(TestRowWriter)
#include "tst_rowwriter.moc"
