// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkoptions.h"
#include "model/collection/rolluprecording.h"
#include "tests/model/collection/countydesk.h"
#include "tests/support/strictmain.h"
#include "views/desk/contributionsmodel.h"
#include "views/desk/sumlinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

CountyDesk desk()
{
    CountyDesk desk;
    desk.send(office, 5);
    desk.send(finance, 30);
    desk.send(schools, 65);
    return desk;
}

QString shown(const ContributionsModel &model, int row)
{
    QStringList fields;
    for (int column = 0; column < ContributionsModel::ColumnCount; ++column)
        fields.append(model.index(row, column).data().toString());
    return fields.join(u'|');
}

QStringList texts(const std::vector<SumLine> &lines)
{
    SumLinesModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(lines);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.index(row).data().toString());
    return shown;
}

} // namespace

/// What a cell of a sum is made of, and what is said about the sum, as they are shown.
class TestContributions : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatACellIsMadeOf()
    {
        ContributionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(desk().sum().contributions(CountyDesk::cell()));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0), QStringLiteral("清溪县教育局|65|65.0 %"));
        QCOMPARE(shown(model, 2), QStringLiteral("清溪县人民政府办公室|5|5.0 %"));
        QCOMPARE(shown(model, 3), QStringLiteral("清溪县石桥镇水利站||not handed in"));
        QVERIFY(model.index(0, 0).data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.index(3, 0).data(Qt::CheckStateRole).isValid()); // nothing to take out
    }

    void theBoxAsksToTryWithout()
    {
        ContributionsModel model;
        model.show(desk().sum().contributions(CountyDesk::cell()));
        const QSignalSpy tried(&model, &ContributionsModel::tried);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(tried.size(), 1);
        QCOMPARE(tried[0][0].toInt(), 3);
        QCOMPARE(tried[0][1].toBool(), true);
        QVERIFY(!model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("9"), Qt::EditRole));

        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(desk().sum(0, {3}).contributions(CountyDesk::cell()));
        QCOMPARE(shown(model, 0), QStringLiteral("清溪县教育局|65|tried without"));
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(reset.size(), 0); // the cursor stays on the unit
    }

    void saysWhatIsWrong()
    {
        CountyDesk county = desk();
        county.send("清溪县人民政府", 100);
        CheckOptions options;
        const QStringList said = texts(findingLines(county.sum(), nullptr, options));
        QVERIFY(said.front().startsWith(u'●')); // RU-01: the other cells are those of one unit
        QVERIFY2(said.join(u'\n').contains(QStringLiteral("▲ 清溪县石桥镇水利站")), qPrintable(said.join(u'\n')));
        QVERIFY(!said.join(u'\n').contains(QStringLiteral("This is the report of"))); // it is where it belongs
        options.switchedOff = {CheckId(QStringLiteral("RU-01")), CheckId(QStringLiteral("RU-02"))};
        for (const QString &line : texts(findingLines(county.sum(), nullptr, options)))
            QVERIFY2(!line.contains(QStringLiteral("水利站")), qPrintable(line));
    }

    void comparesWithTheBodysOwn()
    {
        CountyDesk county = desk();
        QVERIFY(texts(ownReportLines(county.sum())).constFirst().contains(countyBody));
        QVERIFY(texts(ownReportLines(county.sum(-1))).constFirst().startsWith(QStringLiteral("Choose a body")));
        Report own = county.sum().rollUp().report();
        county.send("清溪县人民政府", draftOf(QStringLiteral("own"), own));
        QVERIFY(texts(ownReportLines(county.sum())).constFirst().startsWith(u'✓'));
        CountyDesk other = desk();
        setCount(own, CountyDesk::cell(), 99);
        other.send("清溪县人民政府", draftOf(QStringLiteral("own"), own));
        const std::vector<SumLine> lines = ownReportLines(other.sum());
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].cell, std::optional(CountyDesk::form()->cell(CountyDesk::cell()).id));
        QVERIFY(lines[0].text.contains(QStringLiteral("99")) && lines[0].text.contains(QStringLiteral("100")));
    }

    void saysWhatChangedSinceItWasFrozen()
    {
        CountyDesk county = desk();
        QVERIFY(texts(frozenLines(county.sum())).constFirst().contains(QStringLiteral("never frozen")));
        KeptSum kept = county.sum().kept();
        kept.frozen = frozen(county.sum().rollUp(), QDateTime(QDate(2025, 1, 20), {}, Qt::UTC));
        county.desk().keep(kept);
        QVERIFY(texts(frozenLines(county.sum())).constFirst().startsWith(u'✓'));
        county.send(station, 7);
        const std::vector<SumLine> lines = frozenLines(county.sum());
        QVERIFY(lines[0].severity == Severity::Warning);
        QCOMPARE(lines[1].unit, 5);
        QVERIFY(lines.size() > 2 && lines[2].cell);
    }
};

GOUJI_GUILESS_TEST(TestContributions)
#include "tst_contributions.moc"
