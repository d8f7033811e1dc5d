// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"

namespace gouji {

/// Puts in the paragraphs that the form expects of a section, to be filled in.
class InsertSkeletonAction : public Action
{
    Q_OBJECT

public:
    InsertSkeletonAction(Workbench &workbench, MainWindow &window);

    void retranslate() override;

private:
    void run() override;
};

} // namespace gouji
