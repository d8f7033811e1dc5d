// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/carryover/bodymatch.h"
#include "model/checks/samebody.h"

#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

Facts factsOf(const QString &body, const QStringList &aliases, const QString &code, int year = 0)
{
    Facts facts;
    facts.body = body;
    facts.aliases = aliases;
    facts.identityCode = code;
    facts.year = year;
    return facts;
}

const QString culture = QStringLiteral("清河湾县文化局");
const QString finance = QStringLiteral("清河湾县财政局");
const QString code = QStringLiteral("11330000MB1234567X");

} // namespace

class TestBodyMatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhetherTwoReportsAreOfOneBody_data()
    {
        QTest::addColumn<Facts>("a");
        QTest::addColumn<Facts>("b");
        QTest::addColumn<bool>("isSame");
        const QString renamed = QStringLiteral("清河湾县文化和旅游局");
        QTest::newRow("same name") << factsOf(culture, {}, {}) << factsOf(culture, {}, {}) << true;
        QTest::newRow("same name with blanks")
            << factsOf(culture, {}, {}) << factsOf(QStringLiteral("清河湾县 文化局"), {}, {}) << true;
        QTest::newRow("another name") << factsOf(culture, {}, {}) << factsOf(finance, {}, {}) << false;
        QTest::newRow("by an alias") << factsOf(renamed, {culture}, {}) << factsOf(culture, {}, {}) << true;
        QTest::newRow("by the code") << factsOf(renamed, {}, code) << factsOf(culture, {}, code.toLower()) << true;
        QTest::newRow("one code only") << factsOf(culture, {}, code) << factsOf(culture, {}, {}) << true;
        QTest::newRow("same name, another code")
            << factsOf(culture, {}, code) << factsOf(culture, {}, QStringLiteral("11330000MB7654321Y")) << false;
        QTest::newRow("no names at all") << Facts() << Facts() << false;
    }
    void tellsWhetherTwoReportsAreOfOneBody()
    {
        QFETCH(Facts, a);
        QFETCH(Facts, b);
        QTEST(isSameBody(a, b), "isSame");
        QTEST(isSameBody(b, a), "isSame");
    }

    void findsTheUnitsOwnReportOfTheYearBefore_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("foundYear"); ///< -1: none
        QTest::newRow("the year before") << culture << 2025 << 2024;
        QTest::newRow("two years on") << culture << 2026 << -1;
        QTest::newRow("a year that is not said") << finance << 2031 << 0;
        QTest::newRow("nobody's") << QStringLiteral("清河湾县档案局") << 2025 << -1;
        QTest::newRow("twice, and not clear which") << QStringLiteral("清河湾县人民政府") << 2025 << -1;
    }
    void findsTheUnitsOwnReportOfTheYearBefore()
    {
        QFETCH(QString, body);
        QFETCH(int, year);
        QFETCH(int, foundYear);
        const QString government = QStringLiteral("清河湾县人民政府");
        const std::vector<Facts> all{factsOf(government, {}, {}, 2024), factsOf(culture, {}, {}, 2023),
                                     factsOf(finance, {}, {}, 0), factsOf(culture, {}, {}, 2024),
                                     factsOf(government, {}, {}, 2024)};
        LastYearIndex index;
        for (const Facts &facts : all)
            index.add(facts);
        const std::optional<std::size_t> found = index.find(factsOf(body, {}, {}, year));
        QCOMPARE(found ? all[*found].year : -1, foundYear);
    }

    void findsByCodeAndAlias()
    {
        LastYearIndex index;
        index.add(factsOf(culture, {finance}, code));
        index.add(factsOf(QStringLiteral("清河湾县司法局"), {}, {}));
        const auto find = [&](const Facts &facts) { return index.find(facts); };
        QCOMPARE(find(factsOf(QStringLiteral("新名称局"), {}, code.toLower())), std::optional<std::size_t>(0));
        QCOMPARE(find(factsOf(finance, {culture}, {})), std::optional<std::size_t>(0)); // by two names, and yet one
        QCOMPARE(find(factsOf(culture, {}, QStringLiteral("11330000MB7654321Y"))), std::optional<std::size_t>());
        QCOMPARE(find(Facts()), std::optional<std::size_t>());
    }
};

GOUJI_GUILESS_TEST(TestBodyMatch)
#include "tst_bodymatch.moc"
