// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dice.h"

namespace gouji::test {
namespace {

QString fromUtf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

QString Dice::line()
{
    static const std::vector<const char *> pieces{
        "全年主动公开信息", "共收到申请", "171件",  "，",     "；",   "“清河湾”", "𠮷",          "(half-width)", "\\",
        "\"quoted\"",       "1.",         "（一）", "12,345", "万元", "é",        "👩‍💻", "　",           " ",
        "</script>",        "&amp;",      "%1",     "0",      "/"};
    QString line;
    const int count = 1 + below(8);
    for (int i = 0; i < count; ++i)
        line += fromUtf8(pick(pieces));
    line = line.trimmed();
    return line.isEmpty() ? QStringLiteral("无其他需要报告的事项。") : line;
}

QString Dice::text()
{
    static const std::vector<const char *> pieces{"\n", "\t", "\r\n", "\x01", "\x7f", " ", "\u2028", "\u2060"};
    if (chance(10))
        return {};
    QString text = line();
    if (chance(30))
        text += fromUtf8(pick(pieces)) + line();
    return chance(10) ? fromUtf8(pick(pieces)) + text + fromUtf8(pick(pieces)) : text;
}

QByteArray Dice::bytes()
{
    QByteArray bytes(below(200), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(below(256));
    return bytes;
}

QDate Dice::date()
{
    return chance(20) ? QDate() : QDate(2019, 5, 15).addDays(below(4000));
}

QDateTime Dice::time()
{
    return chance(20) ? QDateTime() : QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(below(40'000'000));
}

JsonObject Dice::unknownKeys()
{
    JsonObject object;
    if (!chance(10))
        return object;
    for (int i = 0; i <= below(3); ++i)
        object.append(QStringLiteral("x-%1 %2").arg(i).arg(line()), unknownValue(0));
    return object;
}

JsonValue Dice::unknownValue(int depth)
{
    switch (below(depth < 3 ? 7 : 5)) {
    case 0: return nullptr;
    case 1: return chance(50);
    case 2: return JsonNumber{QByteArrayLiteral("12345678901234567890.50e+07")};
    case 3: return upTo(1'000'000);
    case 4: return text();
    case 5: return JsonArray{unknownValue(depth + 1), unknownValue(depth + 1)};
    default: return JsonObject{{line(), unknownValue(depth + 1)}};
    }
}

} // namespace gouji::test
