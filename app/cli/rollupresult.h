// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupremarks.h"
#include "model/support/bytetaker.h"

#include <QByteArray>

#include <functional>

namespace gouji {

/// What `gouji-cli rollup` has to say of a sum.
struct RollUpResult
{
    const RollUp &sum;
    /// Gives what the checks found, once, one after the other.
    std::function<void(const TakeRemark &)> giveRemarks;
};

/// How many count, what does not and why, and what the checks found.
void writeRollUpText(const RollUpResult &result, const ByteTaker &take);
/// The same for programs, with every input's digest and every sum.
void writeRollUpJson(const RollUpResult &result, const ByteTaker &take);
/// The sums for people: a row a cell, named by the labels of the form.
QByteArray rollUpAsCsv(const RollUp &sum);

} // namespace gouji
