// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/shortened.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestShortened : public QObject
{
    Q_OBJECT

private slots:
    void cutsOnlyWhatIsTooLong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cut");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("as long as may be") << QStringLiteral("文化局办") << QStringLiteral("文化局办");
        QTest::newRow("longer") << QStringLiteral("文化局办公室") << QStringLiteral("文化局…");
        QTest::newRow("a character of two units") << QStringLiteral("文化𠀀𠀀") << QStringLiteral("文化…");
    }
    void cutsOnlyWhatIsTooLong()
    {
        QFETCH(QString, text);
        QTEST(shortened(text, 4), "cut");
    }
};

GOUJI_GUILESS_TEST(TestShortened)
#include "tst_shortened.moc"
