// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Copies the report so that it can be pasted into the editor of a web site.
class CopyForWebAction : public Action
{
    Q_OBJECT

public:
    CopyForWebAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
