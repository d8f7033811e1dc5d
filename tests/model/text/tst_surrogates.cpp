// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/surrogates.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

class TestSurrogates : public QObject
{
    Q_OBJECT

private slots:
    void halvesOfPairsAreReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mended");
        const QChar high(0xD842);
        const QChar low(0xDFB7);
        const QChar mark = QChar::ReplacementCharacter;
        QTest::newRow("plain") << QStringLiteral("瀍河") << QStringLiteral("瀍河");
        QTest::newRow("pair") << QString(high) + low << QString(high) + low;
        QTest::newRow("high at the end") << QStringLiteral("甲") + high << QStringLiteral("甲") + mark;
        QTest::newRow("low at the start") << low + QStringLiteral("甲") << mark + QStringLiteral("甲");
        QTest::newRow("two highs before a low") << QString(high) + high + low << QString(mark) + high + low;
        QTest::newRow("wrong way round") << QString(low) + high << QString(mark) + mark;
    }
    void halvesOfPairsAreReplaced()
    {
        QFETCH(QString, text);
        QFETCH(QString, mended);
        QCOMPARE(withoutLoneSurrogates(text), mended);
    }
};

GOUJI_GUILESS_TEST(TestSurrogates)
#include "tst_surrogates.moc"
