// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/compareflow.h"

namespace gouji {

/// Shows the report in front beside another version or another year.
class CompareAction : public Action
{
    Q_OBJECT

public:
    CompareAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;

    CompareFlow m_flow;
};

} // namespace gouji
