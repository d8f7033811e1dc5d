// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/reviewmarkflow.h"

namespace gouji {

/// Marks what the report says now as reviewed by the person, so that later changes can be seen.
class MarkReviewedAction : public Action
{
    Q_OBJECT

public:
    MarkReviewedAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;

    ReviewMarkFlow m_flow;
};

} // namespace gouji
