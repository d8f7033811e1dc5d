// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strictmain.h"
#include "views/page/pdf/cffcharset.h"

#include <QTest>

using namespace gouji;

/// The CIDs of a CFF font, and tables that are none.
class TestCffCharset : public QObject
{
    Q_OBJECT

private:
    /// A table with a top DICT and what follows it; enough for the reader.
    static QByteArray cff(const QByteArray &dictionary, const QByteArray &rest)
    {
        QByteArray table("\x01\x00\x04\x01", 4);
        table += QByteArray("\x00\x01\x01\x01\x02", 5) + 'N'; // one name of one letter
        table += QByteArray("\x00\x01\x01\x01", 4) + char(1 + dictionary.size()) + dictionary;
        return table + rest;
    }
    static QByteArray integer(int value) { return QByteArray("\x1c", 1) + char(value >> 8) + char(value & 255); }

private slots:
    void aRangeGivesItsCids()
    {
        const QByteArray ros = integer(1) + integer(1) + integer(0) + QByteArray("\x0c\x1e", 2);
        const int rest = 4 + 6 + 5 + int(ros.size()) + 8;
        const QByteArray dictionary = ros + integer(rest) + '\x11' + integer(rest + 2) + '\x0f';
        const QByteArray table = cff(dictionary, QByteArray("\x00\x04\x02\x00\x64\x00\x09", 7));
        QCOMPARE(cffCharset(table), std::optional(std::vector<quint16>({0, 100, 101, 102})));
    }

    void aFontWithoutCidsHasNone()
    {
        QCOMPARE(cffCharset(cff(integer(30) + '\x11', QByteArray("\x00\x04", 2))),
                 std::optional(std::vector<quint16>()));
    }

    void damageIsSaid()
    {
        QVERIFY(!cffCharset({}));
        QVERIFY(!cffCharset(QByteArray("\x01\x00\x04\x01\xff\xff\x04", 7)));
        QVERIFY(!cffCharset(QByteArray(64, '\xff')));
    }
};

GOUJI_GUILESS_TEST(TestCffCharset)
#include "tst_cffcharset.moc"
