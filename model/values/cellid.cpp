// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/cellid.h"

namespace gouji {
namespace {

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isWordCharacter(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

CellId::CellId(QString text) : m_text(std::move(text)) {}

std::optional<CellId> CellId::fromString(QStringView text)
{
    if (text.isEmpty() || !isLetter(text.front()) || text.back() == u'.')
        return std::nullopt;
    qsizetype dots = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool endsWord = text[i] == u'.' && text[i - 1] != u'.';
        if (!endsWord && !isWordCharacter(text[i]))
            return std::nullopt;
        dots += endsWord ? 1 : 0;
    }
    if (dots == 0)
        return std::nullopt;
    return CellId(text.toString());
}

} // namespace gouji
