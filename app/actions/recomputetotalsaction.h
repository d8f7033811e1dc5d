// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Recomputes all totals in one step and lets them follow their parts.
class RecomputeTotalsAction : public Action
{
    Q_OBJECT

public:
    RecomputeTotalsAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
