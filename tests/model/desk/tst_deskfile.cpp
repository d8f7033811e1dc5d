// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/deskfile.h"
#include "tests/model/desk/sampledesk.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

class TestDeskFile : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const Desk desk = sampleDesk();
        const QByteArray bytes = writeDesk(desk);
        const Result<Desk> again = readDesk(bytes);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QCOMPARE(*again, desk);
        QCOMPARE(writeDesk(*again), bytes);
    }

    void oneUnitIsOneLine()
    {
        Desk desk = sampleDesk();
        const QByteArrayList before = writeDesk(desk).split('\n');
        desk.units[2].contact = QStringLiteral("王某 5550102");
        const QByteArrayList after = writeDesk(desk).split('\n');
        QCOMPARE(after.size(), before.size());
        int changed = 0;
        for (qsizetype i = 0; i < after.size(); ++i)
            changed += after[i] != before[i] ? 1 : 0;
        QCOMPARE(changed, 1);
    }

    void unknownKeysSurvive()
    {
        QByteArray bytes = writeDesk(sampleDesk());
        bytes.replace("\"version\": \"1.0\"", "\"version\": \"1.7\"");
        bytes.replace("\"seen\": \"ab\"", "\"seen\": \"ab\",\n      \"mood\": 3");
        bytes.replace("\"kind\": \"department\"", "\"kind\": \"court\"");
        const Result<Desk> desk = readDesk(bytes);
        QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text()));
        const QByteArray again = writeDesk(*desk);
        QVERIFY(again.contains("\"1.7\"") && again.contains("\"mood\": 3") && again.contains("\"court\""));
    }

    void refusesWhatItCannotKeep_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = writeDesk(sampleDesk());
        QTest::newRow("newer") << QByteArray(good).replace("\"1.0\"", "\"2.0\"") << ErrorCode::NewerVersion;
        QTest::newRow("no version") << QByteArray("{\"format\": \"goujidesk\"}") << ErrorCode::Damaged;
        QTest::newRow("a report") << QByteArray("{\"format\": \"gouji\", \"version\": \"1.0\"}")
                                  << ErrorCode::NotAReport;
        QTest::newRow("a list") << QByteArray("[]") << ErrorCode::NotAReport;
        QTest::newRow("cut") << good.first(good.size() / 2) << ErrorCode::Damaged;
        QTest::newRow("another type") << QByteArray(good).replace("2024", "\"2024\"") << ErrorCode::Damaged;
        QTest::newRow("no figure") << QByteArray(good).replace("\"-1.5\"", "\"minus one\"") << ErrorCode::Damaged;
        QTest::newRow("unknown word") << QByteArray(good).replace("\"returned\"", "\"eaten\"") << ErrorCode::Damaged;
    }
    void refusesWhatItCannotKeep()
    {
        QFETCH(QByteArray, bytes);
        const Result<Desk> desk = readDesk(bytes);
        QVERIFY(!desk);
        QTEST(desk.error().code(), "code");
    }
};

GOUJI_GUILESS_TEST(TestDeskFile)
#include "tst_deskfile.moc"
