// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/reviewmarkflow.h"

namespace gouji {

/// Shows what changed since the person marked the report as reviewed.
class CompareReviewedAction : public Action
{
    Q_OBJECT

public:
    CompareReviewedAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;

    ReviewMarkFlow m_flow;
};

} // namespace gouji
