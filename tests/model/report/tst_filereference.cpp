// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/filereference.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestFileReference : public QObject
{
    Q_OBJECT

private slots:
    void readsFromWhereTheReportLives_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("now");
        const QString here = QStringLiteral("/a/2024/r.gouji");
        const QString there = QStringLiteral("/a/archive/b/r.gouji");
        const QString beside = QStringLiteral("last.gouji");
        QTest::newRow("the same place") << QStringLiteral("./x/../last.gouji") << here << here
                                        << QStringLiteral("./x/../last.gouji");
        QTest::newRow("the same folder") << beside << here << QStringLiteral("/a/2024/s.gouji") << beside;
        QTest::newRow("another folder") << beside << here << there << QStringLiteral("../../2024/last.gouji");
        QTest::newRow("back again") << QStringLiteral("../../2024/last.gouji") << there << here << beside;
        QTest::newRow("saved for the first time")
            << QStringLiteral("/a/2023/last.gouji") << QString() << here << QStringLiteral("../2023/last.gouji");
        QTest::newRow("a copy without a place") << beside << here << QString() << QStringLiteral("/a/2024/last.gouji");
        QTest::newRow("seen from nowhere") << beside << QString() << here << beside;
        QTest::newRow("none") << QString() << here << there << QString();
    }
    void readsFromWhereTheReportLives()
    {
        QFETCH(QString, file);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(relocated(file, from, to), "now");
    }
};

GOUJI_GUILESS_TEST(TestFileReference)
#include "tst_filereference.moc"
