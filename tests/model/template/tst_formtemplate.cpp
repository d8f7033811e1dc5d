// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formtemplate.h"

#include "model/template/formlibrary.h"
#include "model/template/formreader.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QRegularExpression>

#include <algorithm>

using namespace gouji;

namespace {

FormPtr builtIn(QStringView id)
{
    return FormLibrary::builtIn().find(id);
}

std::vector<FormPtr> allForms()
{
    const FormLibrary library = FormLibrary::builtIn();
    return library.forms();
}

/// The form must be held by somebody else for as long as the cell is looked at.
const CellTemplate &cellOf(const FormTemplate &form, QStringView id)
{
    return form.cell(*form.find(*CellId::fromString(id)));
}

/// Whether a text is printed in one of the tables.
bool standsIn(const FormTemplate &form, const QString &text)
{
    return std::ranges::any_of(form.tables(), [&text](const TableTemplate &table) {
        return std::ranges::any_of(table.cells(), [&text](const GridCell &cell) { return cell.text.contains(text); });
    });
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
        QCOMPARE(cell.rowPath, QStringList({QStringLiteral("三、本年度办理结果"), QStringLiteral("（三）不予公开"),
                                            QStringLiteral("1.属于国家秘密")}));
        QCOMPARE(cell.columnPath, QStringList({QStringLiteral("申请人情况"), QStringLiteral("法人或其他组织"),
                                               QStringLiteral("商业企业")}));
        QCOMPARE(cellOf(*form, u"t2.penalties.decisions").rowPath,
                 QStringList({QStringLiteral("第二十条第（六）项"), QStringLiteral("行政处罚")}));
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
        const auto row = [](const char *cell, const QStringList &checks) {
            QTest::newRow(cell) << QString::fromLatin1(cell) << checks;
        };
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

    void isMeantForItsYears_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("id");
        QTest::newRow("before the first") << 2018 << QString();
        QTest::newRow("2019") << 2019 << QStringLiteral("2019");
        QTest::newRow("2020") << 2020 << QStringLiteral("2019");
        QTest::newRow("2021") << 2021 << QStringLiteral("2021");
        QTest::newRow("later") << 2030 << QStringLiteral("2021");
    }
    void isMeantForItsYears()
    {
        QFETCH(int, year);
        QFETCH(QString, id);
        for (const FormPtr &form : allForms())
            QCOMPARE(form->covers(year), form->id() == id);
    }

    void addsUpEachResultRow_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::size_t>("results");
        QTest::addColumn<int>("rows");
        QTest::newRow("2021") << QStringLiteral("2021") << std::size_t(21) << 25;
        QTest::newRow("2019") << QStringLiteral("2019") << std::size_t(19) << 23;
    }
    void addsUpEachResultRow()
    {
        QFETCH(QString, id);
        QFETCH(std::size_t, results);
        const FormPtr form = builtIn(id);
        QHash<QString, int> rules;
        for (const Identity &identity : form->identities()) {
            ++rules[identity.check];
            if (identity.check == u"T3-02")
                QCOMPARE(identity.sum.size(), results);
            if (identity.check == u"T3-03")
                QCOMPARE(identity.sum.size(), std::size_t(6));
            QCOMPARE(identity.computes, identity.check != u"T3-01");
        }
        QCOMPARE(rules.value(QStringLiteral("T3-01")), 7);
        QCOMPARE(rules.value(QStringLiteral("T3-02")), 7);
        QTEST(rules.value(QStringLiteral("T3-03")), "rows");
        QCOMPARE(rules.value(QStringLiteral("T4-01")), 3);
    }

    // A total must add up what its row or column shows, no more and no less; the table says which cells these are.
    void addsUpExactlyTheCellsOfTheRow()
    {
        for (const FormPtr &form : allForms()) {
            for (const Identity &identity : form->identities()) {
                if (identity.check != u"T3-03")
                    continue;
                const CellTemplate &total = form->cell(identity.equals.front());
                QCOMPARE(total.columnPath.last(), QStringLiteral("总计"));
                for (const CellIndex part : identity.sum)
                    QCOMPARE(form->cell(part).row, total.row);
            }
        }
    }

    void addsUpExactlyTheCellsOfTheColumn()
    {
        for (const FormPtr &form : allForms()) {
            for (const Identity &identity : form->identities()) {
                if (identity.check != u"T3-02")
                    continue;
                const CellTemplate &total = form->cell(identity.equals.front());
                QCOMPARE(total.rowPath.last(), QStringLiteral("（七）总计"));
                int row = total.row - static_cast<int>(identity.sum.size());
                for (const CellIndex part : identity.sum) {
                    QCOMPARE(form->cell(part).column, total.column);
                    QCOMPARE(form->cell(part).row, row++);
                }
            }
        }
    }

    void leavesTableTwoOutOfTheBalance()
    {
        const FormPtr form = builtIn(u"2021");
        int balanced = 0;
        for (std::size_t i = 0; i < form->cells().size(); ++i) {
            const bool takesPart = !form->identitiesOf(CellIndex(i)).empty();
            balanced += takesPart ? 1 : 0;
            QCOMPARE(takesPart, form->tables()[static_cast<std::size_t>(form->cells()[i].table)].id() != u"t2");
        }
        QCOMPARE(balanced, 190);
    }

    void knowsThePartsOfCells_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("cells");
        const auto row = [](const char *id, const char *role, const char *cells) {
            QTest::addRow("%s of %s", role, id)
                << QString::fromLatin1(id) << QString::fromLatin1(role) << QString::fromLatin1(cells);
        };
        row("2021", "received", "t3.received.total");
        row("2021", "carried_in", "t3.carried_in.total");
        row("2019", "carried_out_row",
            "t3.carried_out.natural_person t3.carried_out.company t3.carried_out.research_institute "
            "t3.carried_out.nonprofit t3.carried_out.legal_service t3.carried_out.other_organisation "
            "t3.carried_out.total");
        row("2021", "closed", "t3.total.total");
        row("2021", "carried_out", "t3.carried_out.total");
        row("2021", "closed_for_other_reasons", "t3.otherwise_closed.remaining.total");
        row("2021", "suits", "t4.direct_suit.total t4.suit_after_review.total");
        row("2021", "fees", "t2.fees.amount");
        row("2019", "closed_for_other_reasons", "t3.otherwise_closed.total");
        row("2019", "fees", "");
        row("2021", "no such part", "");
    }
    void knowsThePartsOfCells()
    {
        QFETCH(QString, id);
        QFETCH(QString, role);
        const FormPtr form = builtIn(id);
        QStringList cells;
        for (const CellIndex cell : form->role(role))
            cells.append(form->cell(cell).id.toString());
        QTEST(cells.join(u' '), "cells");
    }

    void knowsTheStocks()
    {
        const FormPtr form = builtIn(u"2021");
        QCOMPARE(form->stocks().size(), std::size_t(2));
        QVERIFY(form->stocks()[0].needsRuleMakingPower);
        QVERIFY(!form->stocks()[1].needsRuleMakingPower);
        QCOMPARE(form->cell(form->stocks()[1].inForce).id.toString(),
                 QStringLiteral("t2.normative_documents.in_force"));
        QVERIFY(builtIn(u"2019")->stocks().empty()); // it counts what is published, not what is in force
    }

    void findsSectionsAndTables()
    {
        const FormPtr form = builtIn(u"2021");
        QCOMPARE(form->section(u"problems")->number, QStringLiteral("五"));
        QVERIFY(!form->section(u"problem"));
        QCOMPARE(form->sectionOfTable(form->tableIndex(u"t4"))->id, QStringLiteral("disputes"));
        QCOMPARE(form->tableIndex(u"t5"), -1);
        QVERIFY(!form->find(*CellId::fromString(u"t3.received.nobody")));
        QCOMPARE(form->section(u"overview")->aspects.size(), std::size_t(5));
        QCOMPARE(form->section(u"overview")->governmentAspects.size(), std::size_t(3));
    }

    void isToldFromTheOtherVersionByItsSigns()
    {
        for (const FormPtr &form : allForms()) {
            QVERIFY(!form->signs().isEmpty());
            for (const QString &sign : form->signs()) {
                for (const FormPtr &other : allForms())
                    QCOMPARE(standsIn(*other, sign), other->id() == form->id());
            }
        }
    }

    void knowsUnitsAndKinds()
    {
        const FormPtr form = builtIn(u"2021");
        const FormPtr former = builtIn(u"2019");
        QCOMPARE(cellOf(*form, u"t2.fees.amount").unit, QStringLiteral("万元"));
        QVERIFY(cellOf(*former, u"t2.procurement.amount").unit.isEmpty()); // as printed: none
        QCOMPARE(cellOf(*former, u"t2.fees.change").kind, CellKind::SignedCount);
    }

    void makesTheTitleWithoutBlanks()
    {
        const FormPtr form = builtIn(u"2021");
        QCOMPARE(form->titleFor(QStringLiteral("清河湾县文化局"), 2024),
                 QStringLiteral("清河湾县文化局2024年政府信息公开工作年度报告"));
        QCOMPARE(form->titleFor(QStringLiteral("清河湾县文化局"), 0),
                 QStringLiteral("清河湾县文化局年政府信息公开工作年度报告"));
        QCOMPARE(form->titleFor(QStringLiteral("{year}局"), 2024),
                 QStringLiteral("{year}局2024年政府信息公开工作年度报告"));
        QCOMPARE(form->sections()[0].heading(), QStringLiteral("一、总体情况"));
    }

    void saysWhatBelongsInEachRowAndColumn()
    {
        static const QRegularExpression article(
            QStringLiteral("^《条例》第[一二三四五六七八九十]+条((第[一二]款)|(第（[一二三四五六七八九]）项))?"));
        for (const FormPtr &form : allForms()) {
            for (const CellTemplate &cell : form->cells()) {
                QVERIFY2(cell.guidance.text.endsWith(u'。'), qPrintable(cell.id.toString()));
                QVERIFY2(cell.guidance.article.isEmpty() || article.match(cell.guidance.article).hasMatch(),
                         qPrintable(cell.guidance.article));
                const bool isOfTableTwo = form->tables()[static_cast<std::size_t>(cell.table)].id() == u"t2";
                QVERIFY2(isOfTableTwo || !cell.columnGuidance.empty(), qPrintable(cell.id.toString()));
            }
        }
        const FormPtr form = builtIn(u"2021");
        QVERIFY(cellOf(*form, u"t3.otherwise_closed.remaining.total").guidance.text.contains(QStringLiteral("撤回")));
        QVERIFY(cellOf(*form, u"t3.unavailable.not_held.total").guidance.text.contains(QStringLiteral("移送")));
        QVERIFY(cellOf(*form, u"t3.carried_out.total").guidance.text.contains(QStringLiteral("等待补正")));
        QVERIFY(cellOf(*form, u"t3.total.total").guidance.text.contains(QStringLiteral("合并答复")));
        QCOMPARE(cellOf(*form, u"t3.refused.state_secret.total").guidance.article, QStringLiteral("《条例》第十四条"));
        QCOMPARE(cellOf(*form, u"t4.direct_suit.pending").columnGuidance.size(), std::size_t(3));
    }

    void offersASkeletonThatMeetsTheAspects()
    {
        for (const FormPtr &form : allForms()) {
            for (const SectionTemplate &section : form->sections()) {
                QVERIFY2(!section.guidance.isEmpty(), qPrintable(section.id));
                QCOMPARE(section.skeleton.isEmpty(), section.kind == SectionKind::Table);
            }
            const SectionTemplate &overview = *form->section(u"overview");
            QCOMPARE(static_cast<std::size_t>(overview.skeleton.size()), overview.aspects.size());
            QCOMPARE(static_cast<std::size_t>(overview.governmentSkeleton.size()), overview.governmentAspects.size());
            for (std::size_t i = 0; i < overview.aspects.size(); ++i)
                QVERIFY(overview.skeleton[static_cast<qsizetype>(i)].contains(overview.aspects[i].name));
        }
    }

    void takesAThirdFormAsAThirdFile()
    {
        const auto form = FormReader::read(test::readFile(test::projectFile("tests/data/forms/invented.json")));
        QVERIFY2(form.isOk(), form.isOk() ? "" : qPrintable(form.error().text()));
        QCOMPARE((*form)->cells().size(), std::size_t(200 + 25 + 8));
        QCOMPARE((*form)->identities().size(), std::size_t(42 + 2 + 1));
        const CellTemplate &cell = cellOf(**form, u"t3.unavailable.online_already.online_platform");
        QCOMPARE(cell.rowPath.last(), QStringLiteral("4.已在网上公开"));
        QCOMPARE(cell.columnPath.last(), QStringLiteral("网络平台申请"));
        QCOMPARE((*form)->identitiesOf(*(*form)->find(cell.id)).size(), std::size_t(2));
        QCOMPARE(cell.guidance.article, QStringLiteral("《试验办法》第七条"));
        QVERIFY(cellOf(**form, u"t3.total.total").guidance.isEmpty());
        FormLibrary library = FormLibrary::builtIn();
        library.add(*form);
        QCOMPARE(library.forYear(2095)->id(), QStringLiteral("invented"));
        QCOMPARE(library.forYear(2089)->id(), QStringLiteral("2021"));
    }
};

GOUJI_GUILESS_TEST(TestFormTemplate)
#include "tst_formtemplate.moc"
