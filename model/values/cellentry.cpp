// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellentry.h"

#include "model/text/blanks.h"
#include "model/values/numberparser.h"

namespace gouji {
namespace {

constexpr QChar yuan(u'元');
constexpr qint64 yuanPerUnit = 10'000;

using Outcome = std::variant<CellValue, ExpressionFault>;

// 3,023,932 元 and not 302 万元: what stands before 元 must be a number alone.
bool isInYuan(QStringView token, CellKind kind, QStringView unit)
{
    if (kind != CellKind::Amount || unit != tenThousandYuan || !token.endsWith(yuan))
        return false;
    const ParsedCell number = parseCell(token.chopped(1), CellKind::Amount);
    return (number.value.isNumber() && number.remark.isEmpty()) || isExpression(token);
}

Outcome inUnit(const CellValue &inYuan)
{
    const qint64 millionths = inYuan.amount()->toMillionths();
    if (millionths % yuanPerUnit != 0)
        return ExpressionFault::NotExact;
    return CellValue(*Amount::fromMillionths(millionths / yuanPerUnit));
}

/// The value of a text that is a sum or an amount in 元, or both; nothing where it is neither.
std::optional<Outcome> computed(QStringView text, CellKind kind, QStringView unit)
{
    const QStringView token = trimmedOfBlanks(text);
    const bool isYuan = isInYuan(token, kind, unit);
    const QStringView number = isYuan ? token.chopped(1) : token;
    if (!isYuan && !isExpression(token))
        return std::nullopt;
    const Outcome outcome =
        isExpression(number) ? evaluateExpression(number, kind) : Outcome(parseCell(number, kind).value);
    const auto *value = std::get_if<CellValue>(&outcome);
    return value && isYuan ? inUnit(*value) : outcome;
}

} // namespace

CellEntry parseEntry(QStringView text, CellKind kind, QStringView unit)
{
    if (const std::optional<Outcome> outcome = computed(text, kind, unit)) {
        if (const auto *value = std::get_if<CellValue>(&*outcome))
            return {*value, RawText(text).toString()};
        return {RawText(text), {}};
    }
    const ParsedCell parsed = parseCell(text, kind);
    return {parsed.remark.isEmpty() ? parsed.value : CellValue(RawText(text)), {}};
}

std::optional<ExpressionFault> entryFault(QStringView raw, CellKind kind, QStringView unit)
{
    const std::optional<Outcome> outcome = computed(raw, kind, unit);
    const auto *fault = outcome ? std::get_if<ExpressionFault>(&*outcome) : nullptr;
    return fault ? std::optional(*fault) : std::nullopt;
}

} // namespace gouji
