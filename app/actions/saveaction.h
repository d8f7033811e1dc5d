// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Saves to the report's own file, or asks for one. A file that somebody else changed is not written over.
class SaveAction : public Action
{
    Q_OBJECT

public:
    SaveAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
