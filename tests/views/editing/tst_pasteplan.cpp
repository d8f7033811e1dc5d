// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "model/formats/reportfile.h"
#include "model/formats/source/tablelimits.h"
#include "tests/support/corpus.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/clipboardtables.h"
#include "views/editing/pasteplanmodel.h"
#include "views/editing/tablecopy.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace gouji;
using namespace gouji::test;

namespace {

Report blankReport(const char *form = "2021")
{
    return Report::forForm(FormLibrary::builtIn().find(QString::fromLatin1(form)));
}

QString fixture(const char *file)
{
    return QString::fromUtf8(readFile(QStringLiteral(GOUJI_CLIPBOARD) + u'/' + QLatin1String(file)));
}

/// A clipboard that holds HTML or plain text, by what the text looks like.
std::vector<SourceTable> tablesOf(const QString &text)
{
    QMimeData data;
    if (text.contains(QStringLiteral("<table")))
        data.setHtml(text);
    else
        data.setText(text);
    const Result<std::vector<SourceTable>> tables = clipboardTables(data);
    return tables ? *tables : std::vector<SourceTable>();
}

struct Desk
{
    explicit Desk(const char *table, Report report = blankReport())
        : session(std::move(report))
        , model(session, session.form().tableIndex(QString::fromLatin1(table)))
    {}

    CellIndex cell(const char *id) const { return cellOf(session.report(), QString::fromLatin1(id)); }
    QString text(const char *id) const { return session.report().cell(cell(id)).value.toString(); }
    PastePlan plan(const QString &clipboard, const char *at) const
    {
        return {tablesOf(clipboard), {model, model.indexOf(cell(at)), {cell(at)}}};
    }
    void paste(const PastePlan &plan) { session.setCells(plan.edits(), QStringLiteral("Paste")); }

    Session session;
    TableModel model;
};

QString fatesOf(const PastePlan &plan)
{
    static const QMap<PasteFate, QString> names{
        {PasteFate::Lands, QStringLiteral("lands")},        {PasteFate::LandsAsText, QStringLiteral("text")},
        {PasteFate::TotalAgrees, QStringLiteral("agrees")}, {PasteFate::TotalDiffers, QStringLiteral("differs")},
        {PasteFate::NoRow, QStringLiteral("no row")},       {PasteFate::NoColumn, QStringLiteral("no column")},
        {PasteFate::Outside, QStringLiteral("outside")},    {PasteFate::OverLabel, QStringLiteral("label")},
        {PasteFate::Twice, QStringLiteral("twice")}};
    QStringList fates;
    for (const PasteItem &item : plan.items())
        fates.append(names[item.place.fate]);
    return fates.join(QStringLiteral(", "));
}

/// All cells of a table as one text.
QStringList figuresOf(const TableModel &model)
{
    QStringList figures;
    for (const CellIndex cell : model.cells())
        figures.append(model.session().report().cell(cell).value.toString());
    return figures;
}

QItemSelection everything(const TableModel &model)
{
    return {model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)};
}

} // namespace

class TestPastePlan : public QObject
{
    Q_OBJECT

private slots:
    void aWholeTableLandsByItsLabels_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *file :
             {"libreoffice-table3.html", "libreoffice-table3.txt", "excel-table3.html", "wps-table3.html"})
            QTest::newRow(file) << QByteArray(file);
    }

    void aWholeTableLandsByItsLabels()
    {
        QFETCH(QByteArray, file);
        Desk desk("t3");
        const Desk sample("t3", sampleReport());
        const PastePlan plan = desk.plan(fixture(file), "t3.total.legal_service");
        QVERIFY2(plan.fits(), qPrintable(fatesOf(plan)));
        desk.paste(plan);
        QCOMPARE(figuresOf(desk.model), figuresOf(sample.model));
        QCOMPARE(desk.session.undoStack().count(), 1);
        QCOMPARE(desk.session.summary().identitiesBroken, 0);
    }

    void computedTotalsThatAgreeStayComputed()
    {
        Report report = blankReport();
        markTotalsComputed(report);
        Desk desk("t3", report);
        const PastePlan plan = desk.plan(fixture("libreoffice-table3.html"), "t3.received.company");
        QVERIFY(plan.fits());
        QVERIFY(plan.agreeing() > 20);
        desk.paste(plan);
        QCOMPARE(figuresOf(desk.model), figuresOf(Desk("t3", sampleReport()).model));
        QVERIFY(desk.session.report().cell(desk.cell("t3.total.total")).computed);
    }

    void aTotalThatDiffersIsLeftUnlessTicked()
    {
        Report report = blankReport();
        markTotalsComputed(report);
        Desk desk("t3", report);
        PastePlan plan =
            desk.plan(QStringLiteral("一、本年新收政府信息公开申请数量\t1\t2\t3\t0\t0\t0\t9"), "t3.received.company");
        QVERIFY(!plan.fits());
        QVERIFY2(fatesOf(plan).endsWith(QStringLiteral("differs")), qPrintable(fatesOf(plan)));
        QCOMPARE(plan.landing(), 6);
        QCOMPARE(plan.items().back().before.value.toString(), QStringLiteral("6"));
        plan.setTicked(6, true);
        desk.paste(plan);
        QCOMPARE(desk.text("t3.received.total"), QStringLiteral("9"));
        QVERIFY(!desk.session.report().cell(desk.cell("t3.received.total")).computed);
    }

    void landsByLabels_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("cursor");
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("fates");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *table, const char *cursor, const QString &clipboard,
                            const char *fates, bool fits, const char *cell, const char *value) {
            QTest::newRow(name) << QByteArray(table) << QByteArray(cursor) << clipboard << QString::fromUtf8(fates)
                                << fits << QByteArray(cell) << QString::fromUtf8(value);
        };
        row("columns by header, rows by label", "t3", "t3.received.natural_person",
            QStringLiteral("\t科研机构\t自然人\n四、结转下年度继续办理\t3\t4"), "lands, lands", true,
            "t3.carried_out.natural_person", "4");
        row("spread and damaged labels", "t3", "t3.received.company", QStringLiteral("\t自 然 人\n(一)  予以公开\t5"),
            "lands", true, "t3.granted.natural_person", "5");
        row("a label without its number", "t3", "t3.received.company", QStringLiteral("\t自然人\n予以公开\t5"), "lands",
            true, "t3.granted.natural_person", "5");
        row("headers alone count rows from the cursor", "t3", "t3.granted.company",
            QStringLiteral("自然人\t总计\n5\t5\n6\t6"), "lands, lands, lands, lands", true,
            "t3.partly_granted.natural_person", "6");
        row("a row label and some figures count from the cursor, to be looked at", "t3", "t3.received.company",
            QStringLiteral("（一）予以公开\t5\t6"), "lands, lands", false, "t3.granted.research_institute", "6");
        row("no such row", "t3", "t3.received.company",
            QStringLiteral("\t自然人\n（一）予以公开\t5\n完全不同的一行内容\t6"), "lands, no row", false,
            "t3.granted.natural_person", "5");
        row("no such column", "t3", "t3.received.company",
            QStringLiteral("\t自然人\t备注栏目内容\n（一）予以公开\t5\t6"), "lands, no column", false,
            "t3.granted.natural_person", "5");
        row("a row twice", "t3", "t3.received.company",
            QStringLiteral("\t自然人\n（一）予以公开\t5\n（一）予以公开\t6"), "lands, twice", false,
            "t3.granted.natural_person", "5");
        row("blank rows among filled ones", "t3", "t3.received.company",
            QStringLiteral("\t自然人\n（三）不予公开\t\n1.属于国家秘密\t\n（一）予以公开\t5"), "lands", true,
            "t3.granted.natural_person", "5");
        row("words in a cell", "t3", "t3.received.company", QStringLiteral("\t自然人\n（一）予以公开\t若干"), "text",
            false, "t3.granted.natural_person", "若干");
        row("a sum", "t3", "t3.received.company", QStringLiteral("\t自然人\n（一）予以公开\t=2+3"), "lands", true,
            "t3.granted.natural_person", "5");
        row("table two with its bands", "t2", "t2.rules.made",
            QStringLiteral("第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t12\n第二十条第（六）项\n"
                           "信息内容\t本年处理决定数量\n行政处罚\t3\n行政强制\t4"),
            "lands, lands, lands", true, "t2.coercive_measures.decisions", "4");
        row("an amount in yuan", "t2", "t2.rules.made",
            QStringLiteral("信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t3023932元"), "lands", true,
            "t2.fees.amount", "302.3932");
        row("one group of table four", "t4", "t4.review.upheld",
            QStringLiteral("行政诉讼\t\t\t\t\n复议后起诉\t\t\t\t\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"
                           "1\t2\t3\t4\t10"),
            "lands, lands, lands, lands, lands", true, "t4.suit_after_review.total", "10");
    }

    void landsByLabels()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, cursor);
        QFETCH(QString, clipboard);
        QFETCH(QByteArray, cell);
        Desk desk(table);
        const PastePlan plan = desk.plan(clipboard, cursor);
        QTEST(fatesOf(plan), "fates");
        QTEST(plan.fits(), "fits");
        desk.paste(plan);
        QTEST(desk.text(cell), "value");
    }

    void aRectangleBeginsAtTheCursor_data()
    {
        QTest::addColumn<QByteArray>("cursor");
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("fates");
        QTest::newRow("fits") << QByteArray("t3.received.company") << "1\t2\n3\t4"
                              << "lands, lands, lands, lands";
        QTest::newRow("too wide") << QByteArray("t3.received.other_organisation") << "1\t2\t3"
                                  << "lands, lands, outside";
        QTest::newRow("too long") << QByteArray("t3.carried_out.company") << "1\n2"
                                  << "lands, outside";
        QTest::newRow("over a label") << QByteArray("t2.normative_documents.made") << "1\n2"
                                      << "lands, label";
        QTest::newRow("words") << QByteArray("t3.received.company") << "1\tx"
                               << "lands, text";
        QTest::newRow("blanks change nothing") << QByteArray("t3.received.company") << "1\t\t2"
                                               << "lands, lands";
    }

    void aRectangleBeginsAtTheCursor()
    {
        QFETCH(QByteArray, cursor);
        QFETCH(QString, clipboard);
        const Desk desk(cursor.left(2));
        QTEST(fatesOf(desk.plan(clipboard, cursor)), "fates");
    }

    void aBlankFieldLeavesWhatStandsThere()
    {
        Desk desk("t3", sampleReport());
        const QString before = desk.text("t3.received.research_institute");
        desk.paste(desk.plan(QStringLiteral("1\t\t2"), "t3.received.company"));
        QCOMPARE(desk.text("t3.received.company"), QStringLiteral("1"));
        QCOMPARE(desk.text("t3.received.research_institute"), before);
        QCOMPARE(desk.text("t3.received.nonprofit"), QStringLiteral("2"));
    }

    void oneValueFillsTheSelection()
    {
        Desk desk("t3");
        const std::vector<CellIndex> cells{desk.cell("t3.received.company"), desk.cell("t3.granted.company"),
                                           desk.cell("t3.granted.total")};
        const PastePlan plan(tablesOf(QStringLiteral("7\n")), {desk.model, desk.model.indexOf(cells[0]), cells});
        QVERIFY(plan.fits());
        desk.paste(plan);
        for (const CellIndex cell : cells)
            QCOMPARE(desk.session.report().cell(cell).value.toString(), QStringLiteral("7"));
    }

    void aWebPageLaidOutWithTablesGivesTheRightOne()
    {
        Desk desk("t3");
        const PastePlan plan = desk.plan(fixture("web-page.html"), "t3.carried_out.total");
        QCOMPARE(fatesOf(plan), QStringLiteral("lands, lands, lands, lands"));
        desk.paste(plan);
        QCOMPARE(desk.text("t3.granted.company"), QStringLiteral("6"));
    }

    void readsBackWhatItCopies_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<bool>("isHtml");
        for (const char *table : {"t2", "t3", "t4"}) {
            QTest::addRow("%s as HTML", table) << QByteArray(table) << true;
            QTest::addRow("%s as text", table) << QByteArray(table) << false;
        }
    }

    void readsBackWhatItCopies()
    {
        QFETCH(QByteArray, table);
        QFETCH(bool, isHtml);
        const Desk from(table, sampleReport());
        Desk to(table);
        const TableCopy copy = copyOf(from.model, everything(from.model));
        const QModelIndex start = to.model.indexOf(to.model.cells().front());
        const PastePlan plan(tablesOf(isHtml ? copy.html : copy.text), {to.model, start, {}});
        QVERIFY2(plan.fits(), qPrintable(fatesOf(plan)));
        to.paste(plan);
        QCOMPARE(figuresOf(to.model), figuresOf(from.model));
    }

    void copiesAPartWithItsSpans()
    {
        const Desk three("t3", sampleReport());
        const QModelIndex first = three.model.indexOf(three.cell("t3.received.natural_person"));
        const TableCopy figures = copyOf(three.model, {first, first.siblingAtRow(1).siblingAtColumn(1)});
        QCOMPARE(figures.text, QStringLiteral("97\t14\n5\t1\n"));
        const Desk two("t2", sampleReport());
        const QModelIndex fees = two.model.indexOf(two.cell("t2.fees.amount"));
        const TableCopy wide = copyOf(two.model, {fees.siblingAtColumn(0), fees.siblingAtColumn(3)});
        QVERIFY2(wide.html.contains(QStringLiteral("<td colspan=\"3\">")), qPrintable(wide.html));
        QVERIFY(wide.html.contains(QStringLiteral("行政事业性收费")));
    }

    void planningIsBounded()
    {
        Desk desk("t3");
        QString odd;
        for (int row = 0; row < 400; ++row) {
            for (int column = 0; column < 11; ++column)
                odd += QStringLiteral("某种不认得的说法%1%2\t").arg(row * 11 + column).arg(QString(40, u'长'));
            odd += u'\n';
        }
        const PastePlan plan = desk.plan(odd, "t3.received.company");
        QVERIFY(!plan.fits());
        QVERIFY(static_cast<int>(plan.items().size()) <= mostFields);
    }

    void theListPutsFirstWhatDoesNotLand()
    {
        Report report = blankReport();
        markTotalsComputed(report);
        const Desk desk("t3", report);
        PastePlanModel model(desk.plan(QStringLiteral("\t自然人\t总计\t备注栏目内容\n（一）予以公开\t5\t9\t6\n"
                                                      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t若干"),
                                       "t3.received.company"),
                             desk.session.form());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, PastePlanModel::TextColumn).data().toString());
        QCOMPARE(texts.join(u' '), QStringLiteral("6 9 若干 5"));
        QVERIFY(model.index(0, PastePlanModel::RemarkColumn).data().toString().contains(QStringLiteral("header")));
        QVERIFY(model.index(3, PastePlanModel::PlaceColumn).data().toString().contains(QStringLiteral("自然人")));
        const QModelIndex total = model.index(1, 0);
        QCOMPARE(total.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        const int before = model.plan().landing();
        QVERIFY(model.setData(total, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().landing(), before + 1);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestPastePlan)
#include "tst_pasteplan.moc"
