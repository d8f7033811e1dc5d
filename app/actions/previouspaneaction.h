// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Goes to the pane before.
class PreviousPaneAction : public Action
{
    Q_OBJECT

public:
    PreviousPaneAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

protected:
    void run() override;
};

} // namespace gouji
