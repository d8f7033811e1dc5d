// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/separatedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;

using Rows = std::vector<QStringList>;

/// Tables as people save them, row by row.
class TestSeparatedText : public QObject
{
    Q_OBJECT

private slots:
    void readsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const auto row = [](std::initializer_list<const char *> fields) {
            QStringList texts;
            for (const char *field : fields)
                texts.append(QString::fromUtf8(field));
            return texts;
        };
        QTest::newRow("nothing") << QByteArray("") << Rows{};
        QTest::newRow("no end of the last line")
            << QByteArray("甲,乙\n1,2") << Rows{row({"甲", "乙"}), row({"1", "2"})};
        QTest::newRow("an end") << QByteArray("a,b\r\n") << Rows{row({"a", "b"})};
        QTest::newRow("an empty line") << QByteArray("a,b\n\nc\n") << Rows{row({"a", "b"}), row({""}), row({"c"})};
        QTest::newRow("empty fields") << QByteArray(",a,\n,") << Rows{row({"", "a", ""}), row({"", ""})};
        QTest::newRow("semicolons") << QByteArray("a;b;c,d\n") << Rows{row({"a", "b", "c,d"})};
        QTest::newRow("tabs") << QByteArray("a\tb\n\"c\td\"\te\n") << Rows{row({"a", "b"}), row({"c\td", "e"})};
        QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\nc\",d\n") << Rows{row({"a,\"b\"\nc", "d"})};
        QTest::newRow("quoted and empty") << QByteArray("\"\",\"\"") << Rows{row({"", ""})};
        QTest::newRow("a quote within") << QByteArray("a\"b,c\n\"d\"e\"f,g\n")
                                        << Rows{row({"a\"b", "c"}), row({"de\"f", "g"})};
    }
    void readsRows()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const Result<Rows> read = readSeparatedText(bytes);
        QVERIFY(read.isOk());
        QCOMPARE(*read, rows);
    }

    /// Longer than the pieces in which it is read, with line ends in fields wherever a piece may end.
    void readsALongTable()
    {
        QByteArray bytes;
        Rows rows;
        for (int i = 0; i < 20'000; ++i) {
            rows.push_back({QString::number(i), QStringLiteral("清河县\n第%1\"局").arg(i), QString()});
            bytes += QByteArray::number(i) + ",\"" + QStringLiteral("清河县\n第%1\"\"局").arg(i).toUtf8() + "\",\r\n";
        }
        const Result<Rows> read = readSeparatedText(bytes);
        QVERIFY(read.isOk());
        QVERIFY(*read == rows);
    }

    void saysWhatIsNoTable()
    {
        QCOMPARE(readSeparatedText(QByteArray("a,\"b\nc\n")).error().code(), ErrorCode::Damaged);
        QCOMPARE(readSeparatedText(QByteArray(100, '\0')).error().code(), ErrorCode::NotAReport);
    }
};

GOUJI_GUILESS_TEST(TestSeparatedText)
#include "tst_separatedtext.moc"
