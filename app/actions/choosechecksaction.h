// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

class ChecksDialog;

/// Lets an office say which checks are made, and which words are its own.
class ChooseChecksAction : public Action
{
    Q_OBJECT

public:
    ChooseChecksAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;
    bool isPossible() const override { return true; }

private:
    void run() override;
    void openWords(const QString &path, ChecksDialog &dialog);
};

} // namespace gouji
