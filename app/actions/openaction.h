// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Opens files of any format there is a reader for; what it is is told by the content.
class OpenAction : public Action
{
    Q_OBJECT

public:
    OpenAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
