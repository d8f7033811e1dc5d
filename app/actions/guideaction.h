// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Opens the guide where it speaks of what has the focus.
class GuideAction : public Action
{
    Q_OBJECT

public:
    GuideAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
};

} // namespace gouji
