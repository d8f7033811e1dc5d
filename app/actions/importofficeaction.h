// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Takes over what another office, or the one above, set (导入资料包).
class ImportOfficeAction : public Action
{
    Q_OBJECT

public:
    ImportOfficeAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
};

} // namespace gouji
