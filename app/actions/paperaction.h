// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "model/papers/paper.h"

namespace gouji {

/// Fills in a paper that goes with the report, and shows it on its page to be printed or written.
class PaperAction : public Action
{
    Q_OBJECT

public:
    PaperAction(Paper paper, Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;

    Paper m_paper;
};

} // namespace gouji
