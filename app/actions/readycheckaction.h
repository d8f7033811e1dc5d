// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Lists what still blocks the ready state, blanks included.
class ReadyCheckAction : public Action
{
    Q_OBJECT

public:
    ReadyCheckAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
    CheckOptions optionsOfToday() const;
};

} // namespace gouji
