// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Takes back the last change, in tables and prose alike.
class UndoAction : public Action
{
    Q_OBJECT

public:
    UndoAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
    void follow(ReportDocument *document);
};

} // namespace gouji
