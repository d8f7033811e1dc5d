// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Puts back what there was before the last pack was imported (撤销上次导入).
class UndoOfficeImportAction : public Action
{
    Q_OBJECT

public:
    UndoOfficeImportAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
