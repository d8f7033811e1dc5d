// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows the sheets for the offices (收数表) on the pages that will be printed.
class PrintSheetsAction : public Action
{
    Q_OBJECT

public:
    PrintSheetsAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
