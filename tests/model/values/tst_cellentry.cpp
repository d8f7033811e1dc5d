// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellentry.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCellEntry : public QObject
{
    Q_OBJECT

private slots:
    void understandsAnEntry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CellKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("isRaw");
        const auto number = [](const QString &text, CellKind kind, const char *value, const QString &expression = {}) {
            QTest::newRow(qPrintable(text)) << text << kind << QString::fromLatin1(value) << expression << false;
        };
        const auto raw = [](const QString &text, CellKind kind) {
            QTest::newRow(qPrintable(text + QStringLiteral(" raw"))) << text << kind << text << QString() << true;
        };
        number(QStringLiteral("１７１"), CellKind::Count, "171");
        number(QStringLiteral("=12+3"), CellKind::Count, "15", QStringLiteral("=12+3"));
        number(QStringLiteral("3023932元"), CellKind::Amount, "302.3932", QStringLiteral("3023932元"));
        number(QStringLiteral("3,023,932 元"), CellKind::Amount, "302.3932", QStringLiteral("3,023,932 元"));
        number(QStringLiteral("３０２３９３２元"), CellKind::Amount, "302.3932", QStringLiteral("３０２３９３２元"));
        number(QStringLiteral("0元"), CellKind::Amount, "0", QStringLiteral("0元"));
        number(QStringLiteral("12.5元"), CellKind::Amount, "0.00125", QStringLiteral("12.5元"));
        number(QStringLiteral("=30000+5元"), CellKind::Amount, "3.0005", QStringLiteral("=30000+5元"));
        number(QStringLiteral("302.3932"), CellKind::Amount, "302.3932");
        raw(QStringLiteral("3023932元"), CellKind::Count);
        raw(QStringLiteral("302.3932万元"), CellKind::Amount);
        raw(QStringLiteral("0.001元"), CellKind::Amount);
        raw(QStringLiteral("元"), CellKind::Amount);
        raw(QStringLiteral("=10/3"), CellKind::Amount);
        raw(QStringLiteral("=3-5"), CellKind::Count);
        raw(QStringLiteral("55（含自然失效29件）"), CellKind::Count);
    }

    void understandsAnEntry()
    {
        QFETCH(QString, text);
        QFETCH(CellKind, kind);
        const CellEntry entry = parseEntry(text, kind, tenThousandYuan);
        QTEST(entry.value.toString(), "value");
        QTEST(entry.expression, "expression");
        QTEST(entry.value.isRaw(), "isRaw");
    }

    void yuanOnlyWhereTheUnitIsTenThousand()
    {
        QVERIFY(parseEntry(u"3023932元", CellKind::Amount, u"亿元").value.isRaw());
        QVERIFY(parseEntry(u"3023932元", CellKind::Amount, {}).value.isRaw());
    }

    void knowsWhatWasMeantAsASum()
    {
        QVERIFY(entryFault(u"=10/3", CellKind::Amount, tenThousandYuan) == ExpressionFault::NotExact);
        QVERIFY(entryFault(u"0.001元", CellKind::Amount, tenThousandYuan) == ExpressionFault::NotExact);
        QVERIFY(!entryFault(u"若干", CellKind::Count, {}));
        QVERIFY(!entryFault(u"=1+2", CellKind::Count, {}));
    }
};

GOUJI_GUILESS_TEST(TestCellEntry)
#include "tst_cellentry.moc"
