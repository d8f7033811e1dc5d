// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellvalue.h"

namespace gouji {
namespace {

struct Text
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const auto &content) const { return content.toString(); }
};

} // namespace

std::optional<qint64> CellValue::wholeNumber() const
{
    if (const Count *whole = count())
        return whole->toInteger();
    if (const SignedCount *whole = signedCount())
        return whole->toInteger();
    return std::nullopt;
}

QString CellValue::toString() const
{
    return std::visit(Text(), m_content);
}

} // namespace gouji
