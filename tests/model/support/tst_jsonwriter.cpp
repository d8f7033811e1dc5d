// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAValuePerLine()
    {
        const JsonValue value = JsonObject{{QStringLiteral("format"), QStringLiteral("x")},
                                           {QStringLiteral("list"), JsonArray{1, true, nullptr}},
                                           {QStringLiteral("none"), JsonObject{}}};
        QCOMPARE(JsonWriter::write(value),
                 QByteArray(
                     "{\n  \"format\": \"x\",\n  \"list\": [\n    1,\n    true,\n    null\n  ],\n  \"none\": {}\n}\n"));
    }

    void writesAnInlinedContainerOnOneLine()
    {
        JsonValue mark = JsonValue(JsonObject{{QStringLiteral("mark"), QStringLiteral("/")}}).inlined();
        QCOMPARE(JsonWriter::write(JsonObject{{QStringLiteral("cell"), std::move(mark)}}),
                 QByteArray("{\n  \"cell\": {\"mark\": \"/\"}\n}\n"));
    }

    void escapesWhatJsonForbids()
    {
        QCOMPARE(JsonWriter::write(QStringLiteral("\"\\\n\t\r\x01一")), QByteArray("\"\\\"\\\\\\n\\t\\r\\u0001一\"\n"));
    }

    void givesTheSameBytesAfterReading()
    {
        const QByteArray text = "{\n  \"b\": 1.10,\n  \"a\": [\n    \"\\u0002\"\n  ]\n}\n";
        QCOMPARE(JsonWriter::write(*JsonReader::read(text)), text);
    }
};

GOUJI_GUILESS_TEST(TestJsonWriter)
#include "tst_jsonwriter.moc"
