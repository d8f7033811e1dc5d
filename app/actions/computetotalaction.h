// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Lets the totals of the selection follow their parts again, after a person typed over them.
class ComputeTotalAction : public Action
{
    Q_OBJECT

public:
    ComputeTotalAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
