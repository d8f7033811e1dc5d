// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Lets a person point at something, and says what it is.
class WhatsThisAction : public Action
{
    Q_OBJECT

public:
    WhatsThisAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
};

} // namespace gouji
