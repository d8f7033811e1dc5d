// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/bytetaker.h"
#include "model/support/jsonvalue.h"

namespace gouji {

/// Writes JSON as JsonWriter does, piece by piece, for what is too long to be held as one value. Containers that are begun
/// here stand over several lines; whoever calls puts a key before each value of an object and ends what was begun.
class JsonStream
{
public:
    explicit JsonStream(ByteTaker take) : m_take(std::move(take)) {}

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(QStringView key);
    void value(const JsonValue &value);
    /// The LF at the end, and whatever was not handed on yet.
    void finish();

private:
    void begin(char bracket);
    void end(char bracket);
    void beforeValue();
    void handOn();

    void print(const JsonValue &value, qsizetype depth, bool inlined);
    void printArray(const JsonArray &array, qsizetype depth, bool inlined);
    void printObject(const JsonObject &object, qsizetype depth, bool inlined);
    void separate(bool first, qsizetype depth, bool inlined);
    void close(char bracket, bool empty, qsizetype depth, bool inlined);
    void breakLine(qsizetype depth);
    void print(QStringView text);
    void printCharacter(char c);

    ByteTaker m_take;
    QByteArray m_out;          ///< not handed on yet
    std::vector<bool> m_empty; ///< of each container that was begun and not ended
    bool m_hasKey = false;     ///< the next value belongs to it
};

} // namespace gouji
