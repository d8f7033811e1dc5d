// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <vector>

namespace gouji {

/// A body whose report an office expects.
struct Unit
{
    QString name; ///< official; one of a kind in a list, by which other units and files point to it
    QStringList aliases;
    QStringList formerNames;
    QStringList mergedFrom; ///< names of bodies that were merged into this one and reported by themselves before
    QString identityCode;   ///< 统一社会信用代码
    BodyKind kind = BodyKind::Unknown;
    BodyLevel level = BodyLevel::Unknown;
    QString area;           ///< 行政区划
    QString parent;         ///< name of the unit above; empty: none
    QString contact;        ///< office and person to write to
    bool isLeftOut = false; ///< does not count in the sum
    QString whyLeftOut;
    JsonObject unknown{};

    friend bool operator==(const Unit &, const Unit &) = default;
};

} // namespace gouji
