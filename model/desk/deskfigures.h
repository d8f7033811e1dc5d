// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"

namespace gouji {

/// A number with its name, as a chart shows it.
struct NamedCount
{
    QString name;
    qint64 count = 0;

    friend bool operator==(const NamedCount &, const NamedCount &) = default;
};

/// How many units handed in their first draft on a day.
struct DayCount
{
    QDate day;
    int count = 0;

    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// In order of the days; days on which nothing came are left out.
std::vector<DayCount> handInsByDay(const DeskState &state);
/// How many units stand so, in the order in which they pass the statuses; all statuses.
std::vector<NamedCount> unitsByStatus(const DeskState &state);
/// Errors of the drafts that count, by family of checks, the largest first.
std::vector<NamedCount> errorsByFamily(const DeskState &state);
/// The units with most new requests in the drafts that count, at most so many; without units that do not count in the sum, and
/// those whose reports are sums of others.
std::vector<NamedCount> largestByRequests(const DeskState &state, std::size_t most);

} // namespace gouji
