// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Makes an empty report; its totals follow their parts.
class NewAction : public Action
{
    Q_OBJECT

public:
    NewAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
