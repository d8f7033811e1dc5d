// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"
#include "model/checks/identityfinding.h"

#include <span>

namespace gouji {

/// T3-01, T3-02, T3-03 and T4-01: one finding for each cause of broken identities. Remembers the causes of the last
/// search, so that after an edit only those findings are written anew whose figures or proposals changed.
class IdentityChecks
{
public:
    /// All findings of the sheet. `previous` are those of the last call, in its order, and `changed` the cells that
    /// were read anew since; nothing is taken over where there was no last call.
    std::vector<Finding> run(const BalanceSheet &sheet, const CheckOptions &options, std::vector<Finding> previous,
                             std::span<const CellIndex> changed);
    void forget() { m_groups.clear(); }

private:
    std::vector<BrokenGroup> m_groups; ///< parallel to the findings of the last call
};

} // namespace gouji
