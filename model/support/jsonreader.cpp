// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jsonreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace gouji {
namespace {

constexpr int deepestNesting = 100;
constexpr qsizetype keysWorthASet = 16;

/// Recursive descent over the bytes; stops at the first fault and remembers where it was.
class Parser
{
public:
    explicit Parser(QByteArrayView text) : m_text(text) {}

    Result<JsonValue> document()
    {
        JsonValue value = parseValue(0);
        skipBlanks();
        if (m_fault.isEmpty() && m_at != m_text.size())
            fail("text after the end");
        if (!m_fault.isEmpty())
            return damaged();
        return value;
    }

private:
    Error damaged() const
    {
        const auto line = 1 + std::count(m_text.begin(), m_text.begin() + std::min(m_at, m_text.size()), '\n');
        return {ErrorCode::Damaged, QCoreApplication::translate("Errors", "The file is damaged at line %1.").arg(line),
                QString::fromLatin1(m_fault)};
    }

    JsonValue fail(const char *fault)
    {
        if (m_fault.isEmpty())
            m_fault = fault;
        return {};
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }

    char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool skip(char expected)
    {
        skipBlanks();
        if (next() != expected || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }

    JsonValue parseValue(int depth)
    {
        if (depth > deepestNesting)
            return fail("nested too deeply");
        skipBlanks();
        switch (next()) {
        case '{': return parseObject(depth);
        case '[': return parseArray(depth);
        case '"': return parseString();
        case 't': return parseWord("true", true);
        case 'f': return parseWord("false", false);
        case 'n': return parseWord("null", nullptr);
        default: return parseNumber();
        }
    }

    JsonValue parseWord(const char *word, JsonValue value)
    {
        const QByteArrayView expected(word);
        if (!m_text.sliced(m_at).startsWith(expected))
            return fail("unknown word");
        m_at += expected.size();
        return value;
    }

    JsonValue parseNumber()
    {
        const qsizetype start = m_at;
        if (next() == '-')
            ++m_at;
        const bool zero = next() == '0';
        const qsizetype whole = skipDigits();
        bool good = whole > 0 && !(zero && whole > 1);
        if (good && next() == '.') {
            ++m_at;
            good = skipDigits() > 0;
        }
        if (good && (next() == 'e' || next() == 'E')) {
            ++m_at;
            if (next() == '+' || next() == '-')
                ++m_at;
            good = skipDigits() > 0;
        }
        return good ? JsonValue(JsonNumber{m_text.sliced(start, m_at - start).toByteArray()})
                    : fail("a value was expected");
    }

    qsizetype skipDigits()
    {
        const qsizetype start = m_at;
        while (next() >= '0' && next() <= '9')
            ++m_at;
        return m_at - start;
    }

    JsonValue parseArray(int depth)
    {
        JsonArray array;
        ++m_at;
        if (skip(']'))
            return array;
        do {
            array.push_back(parseValue(depth + 1));
        } while (m_fault.isEmpty() && skip(','));
        if (m_fault.isEmpty() && !skip(']'))
            return fail("a list is not closed");
        return array;
    }

    JsonValue parseObject(int depth)
    {
        JsonObject object;
        QSet<QString> keys;
        ++m_at;
        if (skip('}'))
            return object;
        do {
            parseMember(object, keys, depth);
        } while (m_fault.isEmpty() && skip(','));
        if (m_fault.isEmpty() && !skip('}'))
            return fail("an object is not closed");
        return object;
    }

    void parseMember(JsonObject &object, QSet<QString> &keys, int depth)
    {
        skipBlanks();
        if (next() != '"') {
            fail("a key was expected");
            return;
        }
        const QString key = parseString().toString();
        if (!m_fault.isEmpty())
            return;
        if (!isNew(key, object, keys)) {
            fail("the same key twice");
            return;
        }
        if (!skip(':')) {
            fail("a colon was expected");
            return;
        }
        object.append(key, parseValue(depth + 1));
    }

    // Most objects are small, where comparing is quicker than hashing; a hostile one must not cost quadratic time.
    static bool isNew(const QString &key, const JsonObject &object, QSet<QString> &keys)
    {
        const auto count = static_cast<qsizetype>(object.members().size());
        if (count < keysWorthASet)
            return !object.find(key);
        if (keys.isEmpty())
            std::ranges::for_each(object.members(), [&keys](const auto &member) { keys.insert(member.first); });
        const qsizetype before = keys.size();
        keys.insert(key);
        return keys.size() > before;
    }

    JsonValue parseString()
    {
        ++m_at;
        QString text;
        while (m_fault.isEmpty()) {
            appendPlain(text);
            const char stop = next();
            ++m_at;
            if (stop == '"')
                return checked(std::move(text));
            if (stop != '\\')
                return fail("a string is not closed");
            appendEscape(text);
        }
        return {};
    }

    void appendPlain(QString &text)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\' &&
               static_cast<uchar>(m_text[m_at]) >= 0x20)
            ++m_at;
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        text += decoder(m_text.sliced(start, m_at - start));
        if (decoder.hasError())
            fail("not UTF-8");
    }

    void appendEscape(QString &text)
    {
        static constexpr QByteArrayView names("\"\\/bfnrt");
        static constexpr QByteArrayView values("\"\\/\b\f\n\r\t");
        const char name = next();
        ++m_at;
        if (name == 'u') {
            appendCodeUnit(text);
            return;
        }
        const qsizetype which = m_at <= m_text.size() ? names.indexOf(name) : -1;
        if (which < 0)
            fail("an unknown escape");
        else
            text += QLatin1Char(values[which]);
    }

    void appendCodeUnit(QString &text)
    {
        bool ok = m_at + 4 <= m_text.size();
        const QByteArray digits = ok ? m_text.sliced(m_at, 4).toByteArray() : QByteArray();
        ok = ok && std::ranges::all_of(digits, [](char c) { return isxdigit(static_cast<uchar>(c)); });
        if (!ok) {
            fail("an unknown escape");
            return;
        }
        text += QChar(digits.toUShort(nullptr, 16));
        m_at += 4;
    }

    JsonValue checked(QString text)
    {
        if (!text.isValidUtf16())
            return fail("half a character");
        return text;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_fault;
};

} // namespace

Result<JsonValue> JsonReader::read(QByteArrayView text)
{
    return Parser(text).document();
}

} // namespace gouji
