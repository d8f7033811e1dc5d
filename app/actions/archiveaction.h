// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Lays the report with what belongs to it into a folder for the archive.
class ArchiveAction : public Action
{
    Q_OBJECT

public:
    ArchiveAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
