// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Begins a paragraph with the number of the next sub-heading.
class InsertSubHeadingAction : public Action
{
    Q_OBJECT

public:
    InsertSubHeadingAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
