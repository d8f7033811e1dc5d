// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkreport.h"

#include "model/checks/livechecks.h"

namespace gouji {

std::vector<Finding> checkReport(const CheckContext &context, const CheckOptions &options)
{
    LiveChecks checks(options);
    checks.setLastYear(context.lastYear);
    checks.reset(context.report);
    return checks.findings();
}

} // namespace gouji
