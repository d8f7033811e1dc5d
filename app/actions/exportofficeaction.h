// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Writes what the office set into one file to hand around (导出资料包).
class ExportOfficeAction : public Action
{
    Q_OBJECT

public:
    ExportOfficeAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
};

} // namespace gouji
