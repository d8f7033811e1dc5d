// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkoptions.h"

#include "model/checks/checkcatalogue.h"

namespace gouji {

bool CheckOptions::isOn(const CheckId &check) const
{
    const CheckInfo *info = checkInfo(check);
    const bool isDefault = !info || info->onByDefault;
    return !switchedOff.contains(check) && (isDefault || switchedOn.contains(check));
}

} // namespace gouji
