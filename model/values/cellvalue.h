// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/values/amount.h"
#include "model/values/count.h"
#include "model/values/mark.h"
#include "model/values/rawtext.h"
#include "model/values/signedcount.h"

#include <variant>

namespace gouji {

/// What stands in a cell: nothing, a number, a mark or raw text. Blank, 0 and a mark are three different things.
class CellValue
{
public:
    CellValue() = default;
    CellValue(Count count) : m_content(count) {}
    CellValue(SignedCount count) : m_content(count) {}
    CellValue(Amount amount) : m_content(amount) {}
    CellValue(Mark mark) : m_content(std::move(mark)) {}
    CellValue(RawText raw) : m_content(std::move(raw)) {}

    bool isBlank() const { return std::holds_alternative<std::monostate>(m_content); }
    bool isNumber() const { return !isBlank() && !isMark() && !isRaw(); }
    bool isMark() const { return std::holds_alternative<Mark>(m_content); }
    bool isRaw() const { return std::holds_alternative<RawText>(m_content); }

    const Count *count() const { return std::get_if<Count>(&m_content); }
    const SignedCount *signedCount() const { return std::get_if<SignedCount>(&m_content); }
    const Amount *amount() const { return std::get_if<Amount>(&m_content); }
    const Mark *mark() const { return std::get_if<Mark>(&m_content); }
    const RawText *raw() const { return std::get_if<RawText>(&m_content); }

    /// The number where it is a Count or SignedCount.
    std::optional<qint64> wholeNumber() const;
    /// As the canonical text has it: nothing for a blank, digits, the shortest decimal, mark and raw text as they are.
    QString toString() const;

    friend bool operator==(const CellValue &, const CellValue &) = default;

private:
    std::variant<std::monostate, Count, SignedCount, Amount, Mark, RawText> m_content;
};

} // namespace gouji
