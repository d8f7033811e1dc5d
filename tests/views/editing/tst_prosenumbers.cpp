// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "views/editing/prosenumbers.h"

#include <QStringList>

using namespace gouji;

class TestProseNumbers : public QObject
{
    Q_OBJECT

private slots:
    void findsNumbersAsAReaderSeesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const auto row = [](const char *text, const char *numbers) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(numbers);
        };
        row("收到118件，办结119件", "118 119");
        row("28,431件，收1268.35万元", "28,431 1268.35万");
        row("118,119", "118,119");
        row("１７１件", "１７１");
        row("约1.5万件", "1.5万");
        row("共一百七十一件", "一百七十一");
        row("一是公开，二是申请", "");
        row("2024,1月", "2024 1");
    }

    void findsNumbersAsAReaderSeesThem()
    {
        QFETCH(QString, text);
        QStringList numbers;
        for (const TextSpan &span : numbersIn(text))
            numbers.append(span.in(text).toString());
        QTEST(numbers.join(u' '), "numbers");
    }

    void knowsTheNumberAtTheCursor()
    {
        const QString text = QStringLiteral("共118件");
        QVERIFY(!numberAt(text, 0));
        for (qsizetype position = 1; position <= 4; ++position)
            QCOMPARE(numberAt(text, position).value(), (TextSpan{1, 3}));
        QVERIFY(!numberAt(text, 5));
    }
};

GOUJI_GUILESS_TEST(TestProseNumbers)
#include "tst_prosenumbers.moc"
