// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Writes the 收数表 of the offices that figures come from. For use inside the body, not for the public.
class ExportCollectionAction : public Action
{
    Q_OBJECT

public:
    ExportCollectionAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
