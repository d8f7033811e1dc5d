// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/desk/talliedcounty.h"
#include "tests/support/strictmain.h"
#include "views/desk/samegroupsmodel.h"
#include "views/desk/tallymodel.h"

#include <QAbstractItemModelTester>

using namespace gouji;
using namespace gouji::test;

namespace {

QString row(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts.join(u'|');
}

} // namespace

class TestOverviewModels : public QObject
{
    Q_OBJECT

private slots:
    void theTallyBeginsWithAllUnits()
    {
        TallyModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(*talliedCounty(), TallyBy::Level, tallyDay);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(row(model, 0), QStringLiteral("All units|5|4|1|1|2|2|2|1|2|1"));
        QCOMPARE(row(model, 2), QStringLiteral("town|2|1|0|1|2|1|1|0|0|0"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("due"));
        model.show(*talliedCounty(), TallyBy::Parent, tallyDay);
        QCOMPARE(model.rowCount(), 3);
    }

    void groupsAreNamedByTheirUnits()
    {
        SameGroupsModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(talliedCounty(), {{{1, 2}, 2, 1, 93}, {{0, 1, 2, 3, 4}, 0, 1, 100}});
        QCOMPARE(row(model, 0), QStringLiteral("清河县财政局, 清河县水利局|3|one: 2, five: 1|about 93%"));
        QCOMPARE(row(model, 1),
                 QStringLiteral("清河县人民政府, 清河县财政局, 清河县水利局, 石溪镇人民政府 and 1 more|1|"
                                "five: 1|about 100%"));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("云岭街道办事处")));
        model.show(talliedCounty(), {});
        QCOMPARE(model.rowCount(), 0);
    }
};

GOUJI_GUILESS_TEST(TestOverviewModels)
#include "tst_overviewmodels.moc"
