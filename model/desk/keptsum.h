// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/rolluprecord.h"

namespace gouji {

/// A unit whose figures are left out of one sum, while it may count in others.
struct LeftOutUnit
{
    QString unit;
    QString reason;
    JsonObject unknown{};

    friend bool operator==(const LeftOutUnit &, const LeftOutUnit &) = default;
};

/// What an office decided about the sum of a body's units, and that sum as it was frozen last. Nothing here changes when a
/// draft does.
struct KeptSum
{
    QString body; ///< name of the unit whose units are summed; empty: the whole list
    std::vector<Adjustment> adjustments;
    std::vector<LeftOutUnit> leftOut;
    std::optional<RollUpRecord> frozen;
    JsonObject unknown{};

    friend bool operator==(const KeptSum &, const KeptSum &) = default;
};

} // namespace gouji
