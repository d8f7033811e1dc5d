// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/editing/fromscratch.h"

#include "model/checks/checkreport.h"

#include <algorithm>

namespace gouji::test {

bool agreesWithACheckFromScratch(const Session &session)
{
    BalanceSheet sheet;
    sheet.reset(session.report());
    const auto live = session.checks().balances();
    return session.checks().findings() == checkReport({session.report()}) &&
           std::equal(live.begin(), live.end(), sheet.balances().begin(), sheet.balances().end());
}

} // namespace gouji::test
