// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Mends everything of the kind that stands at the cursor or is chosen in the list, in the whole report at once.
class FixAllAction : public Action
{
    Q_OBJECT

public:
    FixAllAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
