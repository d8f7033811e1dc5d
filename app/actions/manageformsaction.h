// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows the forms at hand (表式管理), where others are imported.
class ManageFormsAction : public Action
{
    Q_OBJECT

public:
    ManageFormsAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
};

} // namespace gouji
