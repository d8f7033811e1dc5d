// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonreader.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestJsonReader : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderOfKeysAndLiteralsOfNumbers()
    {
        const auto read = JsonReader::read("{\"b\": 1.10, \"a\": 12345678901234567890}");
        QVERIFY(read.isOk());
        const auto &members = read->object()->members();
        QCOMPARE(members[0].first, QStringLiteral("b"));
        QCOMPARE(members[0].second.number()->literal, QByteArray("1.10"));
        QCOMPARE(members[1].second.number()->literal, QByteArray("12345678901234567890"));
        QVERIFY(!members[1].second.number()->toInteger());
    }

    void readsEscapesAndSurrogatePairs()
    {
        const auto read = JsonReader::read("\"一\\n\\t\\\"\\\\\\/\\u4e8c\\ud842\\udfb7\"");
        QVERIFY(read.isOk());
        QCOMPARE(read->toString(), QStringLiteral("一\n\t\"\\/二𠮷"));
    }

    void keepsAMarkOfByteOrderWithinAText()
    {
        const Result<JsonValue> value = JsonReader::read("[\"\xEF\xBB\xBF"
                                                         "a\"]");
        QVERIFY(value);
        QCOMPARE(value->array()->front().toString(), QString(QChar(0xfeff)) + u'a');
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &text, const char *fault) {
            QTest::newRow(name) << text << QString::fromLatin1(fault);
        };
        row("nothing", "", "a value was expected");
        row("second equal key", "{\"a\": 1, \"a\": 2}", "the same key twice");
        row("second equal key after an escape", "{\"a\": 1, \"\\u0061\": 2}", "the same key twice");
        row("text after the end", "1 2", "text after the end");
        row("open object", "{\"a\": 1", "an object is not closed");
        row("open array", "[1, 2", "a list is not closed");
        row("open string", "\"abc", "a string is not closed");
        row("line break in a string", "\"a\nb\"", "a string is not closed");
        row("escape at the end", "\"\\", "an unknown escape");
        row("short code unit", "\"\\u12\"", "an unknown escape");
        row("signed code unit", "\"\\u+123\"", "an unknown escape");
        row("half a surrogate pair", "\"\\ud842\"", "half a character");
        row("invalid UTF-8", "\"\xff\"", "not UTF-8");
        row("leading zero", "012", "a value was expected");
        row("no digits after the dot", "1.", "a value was expected");
        row("plus", "+1", "a value was expected");
        row("NaN", "NaN", "a value was expected");
        row("comma at the end", "[1,]", "a value was expected");
        row("single quotes", "{'a': 1}", "a key was expected");
        row("no colon", "{\"a\" 1}", "a colon was expected");
        row("wrong word", "nul", "unknown word");
        row("nesting without end", QByteArray(100000, '['), "nested too deeply");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        const auto read = JsonReader::read(text);
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code(), ErrorCode::Damaged);
        QCOMPARE(read.error().detail(), fault);
    }

    void saysTheLine()
    {
        const auto read = JsonReader::read("{\n\"a\": 1,\n\"a\": 2\n}");
        QVERIFY(read.error().sentence().contains(u"line 3"));
    }

    void findsASecondKeyInALargeObject()
    {
        QByteArray text = "{";
        for (int i = 0; i < 2000; ++i)
            text += "\"k" + QByteArray::number(i) + "\": 0, ";
        QVERIFY(JsonReader::read(text + "\"last\": 0}").isOk());
        QVERIFY(!JsonReader::read(text + "\"k1999\": 0}").isOk());
    }
};

GOUJI_GUILESS_TEST(TestJsonReader)
#include "tst_jsonreader.moc"
