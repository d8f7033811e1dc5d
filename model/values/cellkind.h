// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gouji {

/// What a cell of a form may hold as its number: a count of cases or documents, the same with a sign (yearly changes in
/// the form of 2019), or an amount of money in 万元.
enum class CellKind { Count, SignedCount, Amount };

} // namespace gouji
