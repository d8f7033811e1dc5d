// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gouji {

/// A sign somebody put where a figure belongs: `/`, `—`, 无. Neither blank nor zero (CEL-02). One of a closed set, kept
/// as found.
class Mark
{
public:
    static std::optional<Mark> fromString(QStringView text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const Mark &, const Mark &) = default;

private:
    explicit Mark(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace gouji
