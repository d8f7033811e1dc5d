// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/mergeflow.h"

namespace gouji {

/// Puts a colleague's copy of the report in front together with it.
class MergeCopyAction : public Action
{
    Q_OBJECT

public:
    MergeCopyAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override { m_flow.run(); }

    MergeFlow m_flow;
};

} // namespace gouji
