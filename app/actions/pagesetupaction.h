// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Sets how printed reports look: faces, sizes, margins.
class PageSetupAction : public Action
{
    Q_OBJECT

public:
    PageSetupAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    void run() override;
};

} // namespace gouji
