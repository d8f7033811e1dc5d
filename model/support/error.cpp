// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/error.h"

namespace gouji {

Error::Error(ErrorCode code, QString sentence, QString detail)
    : m_code(code)
    , m_sentence(std::move(sentence))
    , m_detail(std::move(detail))
{}

QString Error::text() const
{
    return m_detail.isEmpty() ? m_sentence : QStringLiteral("%1 (%2)").arg(m_sentence, m_detail);
}

} // namespace gouji
