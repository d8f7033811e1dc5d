// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Puts the cursor into the search for commands.
class CommandSearchAction : public Action
{
    Q_OBJECT

public:
    CommandSearchAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

protected:
    void run() override;
};

} // namespace gouji
