// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>

namespace gouji {

/// The position of a cell in FormTemplate::cells(), and so in a report's cells. For use inside the program, where looking
/// ids up would cost; means nothing without its form.
class CellIndex
{
public:
    constexpr explicit CellIndex(std::size_t position) : m_position(static_cast<quint16>(position)) {}

    constexpr std::size_t toSize() const { return m_position; }

    // clang-tidy takes the 0 that a rewritten < compares with for a pointer.
    friend constexpr auto operator<=>(const CellIndex &, const CellIndex &) = default; // NOLINT(modernize-use-nullptr)

private:
    quint16 m_position;
};

} // namespace gouji
