// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Goes to the thing before that blocks the ready state, in the order of the form.
class PreviousProblemAction : public Action
{
    Q_OBJECT

public:
    PreviousProblemAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

protected:
    void run() override;
};

} // namespace gouji
