// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows last year's text beside this year's, in every section of the report in front.
class ShowLastYearAction : public Action
{
    Q_OBJECT

public:
    ShowLastYearAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
