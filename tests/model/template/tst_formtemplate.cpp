// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

FormPtr builtIn(QStringView id)
{
    return FormLibrary::builtIn().find(id);
}

const CellTemplate &cellOf(const FormTemplate &form, QStringView id)
{
    return form.cell(*form.find(*CellId::fromString(id)));
}

} // namespace

class TestFormTemplate : public QObject
{
    Q_OBJECT

private slots:
    void hasTheCellsAndIdentitiesOfTheNationalForm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::size_t>("cells");
        QTest::addColumn<std::size_t>("identities");
        QTest::newRow("2021") << QStringLiteral("2021") << std::size_t(200) << std::size_t(42);
        QTest::newRow("2019") << QStringLiteral("2019") << std::size_t(198) << std::size_t(40);
    }
    void hasTheCellsAndIdentitiesOfTheNationalForm()
    {
        QFETCH(QString, id);
        QFETCH(std::size_t, cells);
        QFETCH(std::size_t, identities);
        const FormPtr form = builtIn(id);
        QVERIFY(form);
        QCOMPARE(form->cells().size(), cells);
        QCOMPARE(form->identities().size(), identities);
        QCOMPARE(form->sections().size(), std::size_t(6));
    }

    void namesCellsAsTheSpecificationDoes_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("2021") << QStringLiteral("2021");
        QTest::newRow("2019") << QStringLiteral("2019");
    }
    void namesCellsAsTheSpecificationDoes()
    {
        QFETCH(QString, id);
        GOUJI_CORPUS_OR_SKIP(corpus);
        const QString path = corpus->goldenPath(QStringLiteral("../spec/cells-%1.tsv").arg(id));
        const QStringList lines = QString::fromUtf8(test::readFile(path)).split(u'\n', Qt::SkipEmptyParts).mid(1);
        const FormPtr form = builtIn(id);
        QCOMPARE(static_cast<std::size_t>(lines.size()), form->cells().size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QStringList fields = lines[i].split(u'\t');
            const CellTemplate &cell = form->cells()[static_cast<std::size_t>(i)];
            QCOMPARE(cell.id.toString(), fields[0]);
            QCOMPARE(form->sectionOfTable(cell.table)->number, fields[1]);
            QCOMPARE(cell.rowPath.join(u'/'), fields[2]);
            QCOMPARE(cell.columnPath.join(u'/'), fields[3]);
            QCOMPARE(cell.kind == CellKind::Amount, fields[4].startsWith(u"amount"));
            QCOMPARE(cell.kind == CellKind::SignedCount, fields[4].startsWith(u"signed"));
        }
    }

    void namesCellsByTheirLabels()
    {
        const FormPtr form = builtIn(u"2021");
        const CellTemplate &cell = cellOf(*form, u"t3.refused.state_secret.company");
        QCOMPARE(cell.rowPath, QStringList({QStringLiteral("三、本年度办理结果"), QStringLiteral("（三）不予公开"), QStringLiteral("1.属于国家秘密")}));
        QCOMPARE(cell.columnPath, QStringList({QStringLiteral("申请人情况"), QStringLiteral("法人或其他组织"), QStringLiteral("商业企业")}));
        QCOMPARE(cellOf(*form, u"t2.penalties.decisions").rowPath, QStringList({QStringLiteral("第二十条第（六）项"), QStringLiteral("行政处罚")}));
        QCOMPARE(cellOf(*form, u"t4.direct_suit.total").columnPath.first(), QStringLiteral("行政诉讼"));
        QVERIFY(cellOf(*form, u"t4.direct_suit.total").rowPath.isEmpty());
    }

    void freezesHeadersAndLabelsWhereTheyStandApart_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("table two has bands across") << QStringLiteral("t2") << 0 << 0;
        QTest::newRow("table three") << QStringLiteral("t3") << 3 << 3;
        QTest::newRow("table four has no labels") << QStringLiteral("t4") << 3 << 0;
    }
    void freezesHeadersAndLabelsWhereTheyStandApart()
    {
        QFETCH(QString, table);
        QFETCH(int, rows);
        QFETCH(int, columns);
        const FormPtr form = builtIn(u"2021");
        const TableTemplate &grid = form->tables()[static_cast<std::size_t>(form->tableIndex(table))];
        QCOMPARE(grid.frozenRows(), rows);
        QCOMPARE(grid.frozenColumns(), columns);
    }

    void tellsWhichIdentitiesACellTakesPartIn_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("checks");
        const auto row = [](const char *cell, const QStringList &checks) { QTest::newRow(cell) << QString::fromLatin1(cell) << checks; };
        const QString t1 = QStringLiteral("T3-01");
        const QString t2 = QStringLiteral("T3-02");
        const QString t3 = QStringLiteral("T3-03");
        row("t2.rules.made", {});
        row("t3.received.company", {t1, t3});
        row("t3.granted.company", {t2, t3});
        row("t3.granted.total", {t2, t3});
        row("t3.total.company", {t1, t2, t3});
        row("t3.total.total", {t1, t2, t3});
        row("t3.carried_out.total", {t1, t3});
        row("t4.review.upheld", {QStringLiteral("T4-01")});
    }
    void tellsWhichIdentitiesACellTakesPartIn()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, checks);
        const FormPtr form = builtIn(u"2021");
        QStringList found;
        for (const int identity : form->identitiesOf(*form->find(*CellId::fromString(cell))))
            found.append(form->identities()[static_cast<std::size_t>(identity)].check);
        QCOMPARE(found, checks);
    }

    void marksTotalsAsComputed()
    {
        const FormPtr form = builtIn(u"2021");
        QVERIFY(cellOf(*form, u"t3.total.company").isComputed);
        QVERIFY(cellOf(*form, u"t3.received.total").isComputed);
        QVERIFY(!cellOf(*form, u"t3.carried_out.company").isComputed);
        QVERIFY(!cellOf(*form, u"t3.received.company").isComputed);
    }

    void choosesTheFormOfAYear_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("id");
        QTest::newRow("before the first") << 2018 << QString();
        QTest::newRow("2019") << 2019 << QStringLiteral("2019");
        QTest::newRow("2020") << 2020 << QStringLiteral("2019");
        QTest::newRow("2021") << 2021 << QStringLiteral("2021");
        QTest::newRow("later") << 2030 << QStringLiteral("2021");
    }
    void choosesTheFormOfAYear()
    {
        QFETCH(int, year);
        QFETCH(QString, id);
        const FormPtr form = FormLibrary::builtIn().forYear(year);
        QCOMPARE(form ? form->id() : QString(), id);
    }

    void makesTheTitleWithoutBlanks()
    {
        const FormPtr form = builtIn(u"2021");
        QCOMPARE(form->titleFor(QStringLiteral("清河湾县文化局"), 2024), QStringLiteral("清河湾县文化局2024年政府信息公开工作年度报告"));
        QCOMPARE(form->sections()[0].heading(), QStringLiteral("一、总体情况"));
    }

    void takesAThirdFormAsAThirdFile()
    {
        const auto form = FormReader::read(test::readFile(QFINDTESTDATA("../../data/forms/invented.json")));
        QVERIFY2(form.isOk(), form.isOk() ? "" : qPrintable(form.error().text()));
        QCOMPARE((*form)->cells().size(), std::size_t(200 + 25 + 8));
        QCOMPARE((*form)->identities().size(), std::size_t(42 + 2 + 1));
        QCOMPARE(cellOf(**form, u"t3.unavailable.online_already.online_platform").rowPath.last(), QStringLiteral("4.已在网上公开"));
    }
};

GOUJI_GUILESS_TEST(TestFormTemplate)
#include "tst_formtemplate.moc"
