// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/keptsum.h"
#include "model/desk/unit.h"
#include "model/desk/unityear.h"

namespace gouji {

/// What a person said about a file that no unit claims by itself.
struct PlacedFile
{
    QString digest;
    QString unit; ///< whose it is; empty: it is set aside and asked about no more
    JsonObject unknown{};

    friend bool operator==(const PlacedFile &, const PlacedFile &) = default;
};

/// An office's desk for one year: a folder with drafts, the units due, and what was decided. The drafts stay the units'
/// own: a desk never writes to them. docs/desk.md describes the file.
struct Desk
{
    QString office;   ///< whose desk it is, as its letters name it
    int year = 0;     ///< report year
    QDate due;        ///< of the office's notice; invalid: as the checks know it (PB-01)
    QString lastYear; ///< last year's desk or folder, relative to this one's folder where possible
    std::vector<Unit> units;
    std::vector<UnitYear> unitYears; ///< of the units that sent or were asked anything
    std::vector<PlacedFile> placedFiles;
    std::vector<KeptSum> sums; ///< of bodies about whose sum anything was decided
    int newerMinor = 0;        ///< of the file that was read; 0: none newer than this program
    JsonObject unknown{};

    /// What is known of a unit; null: nothing yet.
    const UnitYear *find(const QString &unit) const;
    UnitYear &unitYear(const QString &unit);
    /// What was decided about the sum of a body; of an empty name: of the whole list.
    KeptSum keptSum(const QString &body) const;
    void keep(KeptSum sum);

    friend bool operator==(const Desk &, const Desk &) = default;
};

} // namespace gouji
