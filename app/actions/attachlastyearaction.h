// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Says which file is last year's report, for the checks and the figures that compare with it.
class AttachLastYearAction : public Action
{
    Q_OBJECT

public:
    AttachLastYearAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
