// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonstream.h"
#include "model/support/jsonwriter.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

JsonValue inlinedEntry(int i)
{
    return JsonValue(JsonObject{{QStringLiteral("甲\"%1").arg(i), JsonArray{i, JsonObject(), true}}}).inlined();
}

} // namespace

/// What is written piece by piece is what would have been written at once.
class TestJsonStream : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bytes.clear();
        m_pieces = 0;
    }

    void writesAValue()
    {
        const JsonValue value = JsonArray{inlinedEntry(1), nullptr, JsonObject{{QStringLiteral("a"), JsonArray()}}};
        JsonStream json = stream();
        json.value(value);
        json.finish();
        QCOMPARE(m_bytes, JsonWriter::write(value));
    }

    void writesContainersWithinContainers()
    {
        JsonStream json = stream();
        json.beginObject();
        json.key(u"nothing");
        json.beginArray();
        json.endArray();
        json.key(u"list");
        json.beginArray();
        json.value(1);
        json.beginObject();
        json.key(u"deep");
        json.value(JsonArray{2, inlinedEntry(3)});
        json.endObject();
        json.value(inlinedEntry(4));
        json.endArray();
        json.endObject();
        json.finish();
        const JsonObject deep{{QStringLiteral("deep"), JsonArray{2, inlinedEntry(3)}}};
        QCOMPARE(m_bytes, JsonWriter::write(JsonObject{{QStringLiteral("nothing"), JsonArray()},
                                                       {QStringLiteral("list"), JsonArray{1, deep, inlinedEntry(4)}}}));
    }

    void holdsNoMoreThanAPiece()
    {
        constexpr int count = 20'000;
        JsonArray whole;
        JsonStream json = stream();
        json.beginArray();
        for (int i = 0; i < count; ++i) {
            whole.push_back(inlinedEntry(i));
            json.value(whole.back());
        }
        json.endArray();
        json.finish();
        QCOMPARE(m_bytes, JsonWriter::write(whole));
        QVERIFY2(m_largest < 70'000 && m_pieces > 5, qPrintable(QString::number(m_largest)));
    }

private:
    JsonStream stream()
    {
        return JsonStream([this](QByteArrayView piece) {
            m_bytes.append(piece);
            m_largest = std::max(m_largest, piece.size());
            ++m_pieces;
        });
    }

    QByteArray m_bytes;
    qsizetype m_largest = 0;
    int m_pieces = 0;
};

GOUJI_GUILESS_TEST(TestJsonStream)
#include "tst_jsonstream.moc"
