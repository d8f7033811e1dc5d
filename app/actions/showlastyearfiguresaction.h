// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows or hides last year's figures in the tables; kept as a preference.
class ShowLastYearFiguresAction : public Action
{
    Q_OBJECT

public:
    ShowLastYearFiguresAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
