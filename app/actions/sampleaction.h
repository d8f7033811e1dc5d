// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Opens the invented report that comes with the program; it has no file, so nothing can be spoilt.
class SampleAction : public Action
{
    Q_OBJECT

public:
    SampleAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
