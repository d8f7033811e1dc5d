// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/takebackflow.h"

namespace gouji {

/// Takes a docx or ODT that others edited back into the report it was made from.
class TakeBackAction : public Action
{
    Q_OBJECT

public:
    TakeBackAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override { m_flow.run(); }

    TakeBackFlow m_flow;
};

} // namespace gouji
