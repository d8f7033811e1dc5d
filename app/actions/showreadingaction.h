// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows again what the report in front was read from, to take pieces of it.
class ShowReadingAction : public Action
{
    Q_OBJECT

public:
    ShowReadingAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

protected:
    void run() override;
};

} // namespace gouji
