// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Compares the report in front with the page that was published of it.
class VerifyAction : public Action
{
    Q_OBJECT

public:
    VerifyAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

protected:
    void run() override;
};

} // namespace gouji
