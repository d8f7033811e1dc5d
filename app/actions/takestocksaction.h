// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Fills the stock of documents in force (现行有效件数) that is still blank from last year's report, in one step.
class TakeStocksAction : public Action
{
    Q_OBJECT

public:
    TakeStocksAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
