// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "views/page/tablerules.h"

#include <QTest>

using namespace gouji;

/// Rules around cells: one where cells touch, one where they meet end to end.
class TestTableRules : public QObject
{
    Q_OBJECT

private:
    static PageRect box(int left, int top, int width, int height)
    {
        return {PageLength::ofPoints(left), PageLength::ofPoints(top), PageLength::ofPoints(width),
                PageLength::ofPoints(height)};
    }

private slots:
    void aGridOfFourHasSixRules()
    {
        TableRules rules(PageLength::ofPoints(1));
        for (const PageRect &cell : {box(0, 0, 10, 10), box(10, 0, 10, 10), box(0, 10, 10, 10), box(10, 10, 10, 10)})
            rules.addBox(cell);
        Page page;
        rules.addTo(page);
        QCOMPARE(page.rules.size(), std::size_t(6));
    }

    void aSpanHasNoRuleInside()
    {
        TableRules rules(PageLength::ofPoints(1));
        for (const PageRect &cell : {box(0, 0, 20, 10), box(0, 10, 10, 10), box(10, 10, 10, 10)})
            rules.addBox(cell);
        Page page;
        rules.addTo(page);
        QCOMPARE(page.rules.size(), std::size_t(6));
        const PageLength middle = PageLength::ofPoints(9.5);
        for (const PageRule &rule : page.rules)
            QVERIFY(rule.rect.left != middle || rule.rect.top == PageLength::ofPoints(9.5));
    }
};

GOUJI_GUILESS_TEST(TestTableRules)
#include "tst_tablerules.moc"
