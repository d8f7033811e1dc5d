// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupremarks.h"

#include <QByteArray>

namespace gouji {

/// What `gouji-cli rollup` has to say of a sum.
struct RollUpResult
{
    const RollUp &sum;
    std::vector<RollUpRemark> remarks;
};

/// How many count, what does not and why, and what the checks found.
QByteArray rollUpAsText(const RollUpResult &result);
/// The same for programs, with every input's digest and every sum.
QByteArray rollUpAsJson(const RollUpResult &result);
/// The sums for people: a row a cell, named by the labels of the form.
QByteArray rollUpAsCsv(const RollUpResult &result);

} // namespace gouji
