// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Makes again what was taken back.
class RedoAction : public Action
{
    Q_OBJECT

public:
    RedoAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
    void follow(ReportDocument *document);
};

} // namespace gouji
