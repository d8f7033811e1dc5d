// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonstream.h"

#include <utility>

namespace gouji {
namespace {

constexpr qsizetype pieceSize = 65536;

} // namespace

void JsonStream::key(QStringView key)
{
    beforeValue();
    print(key);
    m_out += ": ";
    m_hasKey = true;
}

void JsonStream::value(const JsonValue &value)
{
    beforeValue();
    print(value, static_cast<qsizetype>(m_empty.size()), false);
    if (m_out.size() >= pieceSize)
        handOn();
}

void JsonStream::finish()
{
    m_out += '\n';
    handOn();
}

void JsonStream::begin(char bracket)
{
    beforeValue();
    m_out += bracket;
    m_empty.push_back(true);
}

void JsonStream::end(char bracket)
{
    const bool empty = m_empty.back();
    m_empty.pop_back();
    close(bracket, empty, static_cast<qsizetype>(m_empty.size()), false);
}

void JsonStream::beforeValue()
{
    if (std::exchange(m_hasKey, false) || m_empty.empty())
        return;
    separate(m_empty.back(), static_cast<qsizetype>(m_empty.size()), false);
    m_empty.back() = false;
}

void JsonStream::handOn()
{
    m_take(m_out);
    m_out.resize(0);
}

void JsonStream::print(const JsonValue &value, qsizetype depth, bool inlined)
{
    inlined = inlined || value.isInlined();
    if (const bool *flag = value.boolean())
        m_out += *flag ? "true" : "false";
    else if (const JsonNumber *number = value.number())
        m_out += number->literal;
    else if (const QString *text = value.string())
        print(*text);
    else if (const JsonArray *array = value.array())
        printArray(*array, depth, inlined);
    else if (const JsonObject *object = value.object())
        printObject(*object, depth, inlined);
    else
        m_out += "null";
}

void JsonStream::printArray(const JsonArray &array, qsizetype depth, bool inlined)
{
    m_out += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        separate(i == 0, depth + 1, inlined);
        print(array[i], depth + 1, inlined);
    }
    close(']', array.empty(), depth, inlined);
}

void JsonStream::printObject(const JsonObject &object, qsizetype depth, bool inlined)
{
    m_out += '{';
    bool first = true;
    for (const auto &[key, value] : object.members()) {
        separate(first, depth + 1, inlined);
        first = false;
        print(key);
        m_out += ": ";
        print(value, depth + 1, inlined);
    }
    close('}', object.isEmpty(), depth, inlined);
}

void JsonStream::separate(bool first, qsizetype depth, bool inlined)
{
    if (!first)
        m_out += inlined ? ", " : ",";
    if (!inlined)
        breakLine(depth);
}

void JsonStream::close(char bracket, bool empty, qsizetype depth, bool inlined)
{
    if (!empty && !inlined)
        breakLine(depth);
    m_out += bracket;
}

void JsonStream::breakLine(qsizetype depth)
{
    m_out += '\n';
    m_out.append(2 * depth, ' ');
}

void JsonStream::print(QStringView text)
{
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8)
        printCharacter(c);
    m_out += '"';
}

void JsonStream::printCharacter(char c)
{
    switch (c) {
    case '"': m_out += "\\\""; return;
    case '\\': m_out += "\\\\"; return;
    case '\n': m_out += "\\n"; return;
    case '\t': m_out += "\\t"; return;
    case '\r': m_out += "\\r"; return;
    default: break;
    }
    if (static_cast<uchar>(c) < 0x20)
        m_out += "\\u" + QByteArray::number(static_cast<uchar>(c), 16).rightJustified(4, '0');
    else
        m_out += c;
}

} // namespace gouji
