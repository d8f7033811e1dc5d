// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonwriter.h"

namespace gouji {
namespace {

class Printer
{
public:
    QByteArray take(const JsonValue &value)
    {
        print(value, 0, false);
        m_out += '\n';
        return std::move(m_out);
    }

private:
    void print(const JsonValue &value, int depth, bool inlined)
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

    void printArray(const JsonArray &array, int depth, bool inlined)
    {
        m_out += '[';
        for (std::size_t i = 0; i < array.size(); ++i) {
            separate(i == 0, depth + 1, inlined);
            print(array[i], depth + 1, inlined);
        }
        close(']', array.empty(), depth, inlined);
    }

    void printObject(const JsonObject &object, int depth, bool inlined)
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

    void separate(bool first, int depth, bool inlined)
    {
        if (!first)
            m_out += inlined ? ", " : ",";
        if (!inlined)
            breakLine(depth);
    }

    void close(char bracket, bool empty, int depth, bool inlined)
    {
        if (!empty && !inlined)
            breakLine(depth);
        m_out += bracket;
    }

    void breakLine(int depth)
    {
        m_out += '\n';
        m_out.append(2 * depth, ' ');
    }

    void print(const QString &text)
    {
        m_out += '"';
        const QByteArray utf8 = text.toUtf8();
        for (const char c : utf8)
            printCharacter(c);
        m_out += '"';
    }

    void printCharacter(char c)
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

    QByteArray m_out;
};

} // namespace

QByteArray JsonWriter::write(const JsonValue &value)
{
    return Printer().take(value);
}

} // namespace gouji
