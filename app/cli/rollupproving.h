// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gouji {

class SummedUnits;

/// What is to be proved: the file of a sum against the files that it was made of.
struct RollUpProving
{
    QString file;
    QStringList paths;
    const SummedUnits *units = nullptr;
    int jobs = 1;
};

/// Makes the sum of a file again from reports and says what changed since. ExitCode::Done where nothing did, Objection where
/// something did, Unreadable where the file is no sum.
ExitCode proveRollUp(const RollUpProving &proving, const CommandContext &context);

} // namespace gouji
