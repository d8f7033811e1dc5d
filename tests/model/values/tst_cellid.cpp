// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellid.h"
#include "tests/support/strictmain.h"

#include <QSet>

#include <unordered_set>

using namespace gouji;

class TestCellId : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWellFormedNames_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"t3.received.total", "t2.fees", "a.1", "a_b9.c_d.0"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void acceptsWellFormedNames()
    {
        QFETCH(QString, text);
        const auto id = CellId::fromString(text);
        QVERIFY(id);
        QCOMPARE(id->toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one word") << QStringLiteral("total");
        QTest::newRow("dot alone") << QStringLiteral(".");
        QTest::newRow("dot first") << QStringLiteral(".a.b");
        QTest::newRow("dot last") << QStringLiteral("a.b.");
        QTest::newRow("two dots") << QStringLiteral("a..b");
        QTest::newRow("digit first") << QStringLiteral("3t.a");
        QTest::newRow("underscore first") << QStringLiteral("_t.a");
        QTest::newRow("capital") << QStringLiteral("t3.Total");
        QTest::newRow("hyphen") << QStringLiteral("t3.in-force");
        QTest::newRow("blank") << QStringLiteral("t3. total");
        QTest::newRow("line break at the end") << QStringLiteral("t3.total\n");
        QTest::newRow("Chinese") << QStringLiteral("t3.总计");
        QTest::newRow("full-width dot") << QStringLiteral("t3．total");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!CellId::fromString(text));
    }

    void comparesAndHashesByText()
    {
        const CellId a = *CellId::fromString(u"t2.a");
        const CellId b = *CellId::fromString(u"t2.b");
        QVERIFY(a < b);
        QVERIFY(b > a);
        QVERIFY(a != b);
        QCOMPARE(a, *CellId::fromString(u"t2.a"));
        QCOMPARE(QSet<CellId>({a, b, a}).size(), 2);
        QCOMPARE(std::unordered_set<CellId>({a, b, a}).size(), std::size_t(2));
    }
};

GOUJI_GUILESS_TEST(TestCellId)
#include "tst_cellid.moc"
