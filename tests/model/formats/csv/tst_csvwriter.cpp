// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csvwriter.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *name, const QStringList &fields, const char *line) {
            QTest::newRow(name) << fields << QByteArray(line);
        };
        row("nothing", {}, "");
        row("plain", {QStringLiteral("自然人"), QStringLiteral("12")}, "自然人,12");
        row("an empty field", {QStringLiteral("a"), QString(), QStringLiteral("b")}, "a,,b");
        row("a comma", {QStringLiteral("a,b")}, "\"a,b\"");
        row("a quote", {QStringLiteral("a\"b")}, "\"a\"\"b\"");
        row("a line break", {QStringLiteral("a\nb")}, "\"a\nb\"");
        row("a negative number", {QStringLiteral("-5")}, "-5");
        row("a mark", {QStringLiteral("-")}, "-");
        row("a formula", {QStringLiteral("=1+2")}, "'=1+2");
        row("a sum that begins with a number", {QStringLiteral("-5-6")}, "'-5-6");
        row("a formula in full width", {QStringLiteral("＝1+2")}, "'＝1+2");
        row("an apostrophe before a formula", {QStringLiteral("'=1+2")}, "''=1+2");
        row("an apostrophe before anything else", {QStringLiteral("'a")}, "'a");
        row("a call", {QStringLiteral("@SUM(A1,B1)")}, "\"'@SUM(A1,B1)\"");
    }

    void writes()
    {
        QFETCH(QStringList, fields);
        QFETCH(QByteArray, line);
        CsvWriter csv;
        csv.addRow(fields);
        QCOMPARE(csv.bytes(), "\xEF\xBB\xBF" + line + "\r\n");
    }
};

GOUJI_GUILESS_TEST(TestCsvWriter)
#include "tst_csvwriter.moc"
