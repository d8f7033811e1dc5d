// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Says version and licence.
class AboutAction : public Action
{
    Q_OBJECT

public:
    AboutAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
