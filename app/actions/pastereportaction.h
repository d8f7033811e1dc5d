// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Opens a whole report that was copied from a word processor or a browser, with the same questions as a file.
class PasteReportAction : public Action
{
    Q_OBJECT

public:
    PasteReportAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override;

private:
    void run() override;
};

} // namespace gouji
