// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Shows the report on the pages that will be printed.
class PreviewAction : public Action
{
    Q_OBJECT

public:
    PreviewAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
