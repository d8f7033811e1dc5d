// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitmatch.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

using Certainty = UnitMatch::Certainty;

class TestUnitMatch : public QObject
{
    Q_OBJECT

private slots:
    void findsTheUnit_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("file");
        QTest::addColumn<UnitMatch>("match");
        const auto row = [](const char *name, const char *body, const char *code, const char *file,
                            const UnitMatch &match) {
            QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(code) << QString::fromUtf8(file)
                                << match;
        };
        const auto sure = [](int unit) { return UnitMatch{Certainty::Sure, {unit}}; };
        row("name", "清河县财政局", "", "年报.docx", sure(1));
        row("name with blanks", "清河县 水利局", "", "a.docx", sure(2));
        row("alias", "清河县", "", "a.docx", sure(0));
        row("former name", "云岭乡人民政府", "", "a.docx", sure(4));
        row("code", "", "11990000mb00000011", "a.docx", sure(1));
        row("code of a body that was renamed", "清河县财政和国资局", "11990000MB00000011", "a.docx", sure(1));
        row("file of a silent report", "", "", "清河县财政局2024年报（修改版）.docx", sure(1));
        row("end of a name in the file of a silent report", "", "", "水利局年报.xlsx", {Certainty::Doubtful, {2}});
        row("end of two names", "", "", "镇人民政府.xlsx", {Certainty::Doubtful, {3}});
        row("the county's name in the file of a department", "清河县财政局", "", "清河县2024.docx", sure(1));
        row("file of another unit", "清河县财政局", "", "清河县水利局.docx", {Certainty::Doubtful, {1, 2}});
        row("code of another unit", "清河县水利局", "11990000MB00000011", "a.docx", {Certainty::Doubtful, {1, 2}});
        row("short name", "石溪镇", "", "a.docx", {Certainty::Doubtful, {3}});
        row("longer name", "清河县石溪镇人民政府", "", "a.docx", {Certainty::Doubtful, {3, 0}});
        row("body that was merged", "清河县防汛办公室", "", "a.docx", {Certainty::Doubtful, {2, 0}});
        row("stranger with a file named like a unit", "白沙市公安局", "", "清河县水利局.docx",
            {Certainty::Doubtful, {2}});
        row("stranger", "白沙市公安局", "", "a.docx", {});
        row("nothing", "", "", "年报.docx", {});
    }
    void findsTheUnit()
    {
        QFETCH(QString, body);
        QFETCH(QString, code);
        QFETCH(QString, file);
        QFETCH(UnitMatch, match);
        Facts facts;
        facts.body = body;
        facts.identityCode = code;
        const UnitList units = county();
        const UnitMatch found = matchUnit(facts, file, UnitIndex(units));
        QCOMPARE(found.candidates, match.candidates);
        QCOMPARE(found.certainty, match.certainty);
    }

    void twoUnitsOfOneAliasAreDoubtful()
    {
        std::vector<Unit> units{unit("甲县住房局"), unit("乙县住房局")};
        units[0].aliases = units[1].aliases = {QStringLiteral("住房局")};
        Facts facts;
        facts.body = QStringLiteral("住房局");
        const UnitList list(units);
        QCOMPARE(matchUnit(facts, {}, UnitIndex(list)), (UnitMatch{Certainty::Doubtful, {0, 1}}));
    }

    void theIndexDecidesOnlyWhatIsCertain()
    {
        std::vector<Unit> units{unit("甲县财政局"), unit("甲县水利局"), unit("甲县教育局")};
        units[0].identityCode = units[1].identityCode = QStringLiteral("11a");
        units[2].identityCode = QStringLiteral("22b");
        const UnitList list(units);
        const UnitIndex index(list);
        Facts facts;
        QCOMPARE(index.find(facts), -1);
        facts.identityCode = QStringLiteral("11A"); // two have it
        QCOMPARE(index.find(facts), -1);
        facts.identityCode = QStringLiteral("22B");
        QCOMPARE(index.find(facts), 2);
        facts.body = QStringLiteral("甲县 水利局"); // its name says another one
        QCOMPARE(index.find(facts), -1);
        facts.identityCode.clear();
        QCOMPARE(index.find(facts), 1);
    }
};

GOUJI_GUILESS_TEST(TestUnitMatch)
#include "tst_unitmatch.moc"
