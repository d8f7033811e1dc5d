// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Takes pieces of another file over into the report in front.
class ImportAction : public Action
{
    Q_OBJECT

public:
    ImportAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

protected:
    void run() override;
};

} // namespace gouji
