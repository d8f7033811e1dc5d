// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvreader.h"
#include "model/formats/csv/csvwriter.h"
#include "tests/support/dice.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

const QByteArray mark("\xEF\xBB\xBF");

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void reads()
    {
        const Result<std::vector<QStringList>> rows = readCsv(mark + "a,\"b,\"\"c\"\"\",\r\n,\r\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE((*rows)[0], QStringList({QStringLiteral("a"), QStringLiteral("b,\"c\""), QString()}));
        QCOMPARE((*rows)[1], QStringList({QString(), QString()}));
    }

    void whateverIsWrittenComesBack()
    {
        const QStringList awkward{QStringLiteral("=1+1"), QStringLiteral("'=1+1"), QStringLiteral("''@x"),
                                  QStringLiteral("-5"),   QStringLiteral("-5-6"),  QStringLiteral("'"),
                                  QStringLiteral("'a"),   QStringLiteral("\r=1"),  QStringLiteral("\t"),
                                  QStringLiteral("-"),    QStringLiteral("＝1"),   QStringLiteral("a\r\nb")};
        test::Dice dice(17);
        CsvWriter csv;
        std::vector<QStringList> expected{awkward};
        for (int row = 0; row < 200; ++row)
            expected.push_back(
                {dice.text(), dice.pick(std::vector<QString>(awkward.begin(), awkward.end())) + dice.text()});
        for (const QStringList &row : expected)
            csv.addRow(row);
        const Result<std::vector<QStringList>> rows = readCsv(csv.bytes());
        QVERIFY(rows);
        QCOMPARE(*rows, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no byte-order mark") << QByteArray("a,b\r\n");
        QTest::newRow("no UTF-8") << mark + "a\xFF\r\n";
        QTest::newRow("no end of the line") << mark + "a,b";
        QTest::newRow("line feed alone") << mark + "a,b\n";
        QTest::newRow("a quote in the middle") << mark + "a\"b\r\n";
        QTest::newRow("behind a closing quote") << mark + "\"a\"b\r\n";
        QTest::newRow("an open quote") << mark + "\"a\r\n";
        QTest::newRow("too long") << mark + QByteArray(17 * 1024 * 1024, 'a') + "\r\n";
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const Result<std::vector<QStringList>> rows = readCsv(bytes);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code(), ErrorCode::Damaged);
    }
};

GOUJI_GUILESS_TEST(TestCsvReader)
#include "tst_csvreader.moc"
