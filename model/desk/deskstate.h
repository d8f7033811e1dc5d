// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/desk.h"
#include "model/desk/draft.h"
#include "model/desk/unitlist.h"
#include "model/likeness/nearesttexts.h"

#include <QHash>

#include <memory>

namespace gouji {

/// What a desk knows at one moment: its units, and of each what it sent, what reading it said and what was decided. Never
/// changes; everything that shows the desk shares one, so that no two show different things.
class DeskState
{
public:
    DeskState() = default;
    DeskState(Desk desk, std::vector<Draft> drafts);
    Q_DISABLE_COPY_MOVE(DeskState)

    const Desk &desk() const { return m_desk; }
    const UnitList &units() const { return m_units; }
    /// Everything that was read in the folder, whoever's it is.
    const std::vector<Draft> &drafts() const { return m_drafts; }

    /// Null: nothing was sent or asked.
    const UnitYear *yearOf(int unit) const { return m_years[static_cast<std::size_t>(unit)]; }
    /// What was read of the delivery that counts; null: nothing was delivered, or its file is gone.
    const Draft *draftOf(int unit) const;
    /// What counts of its findings: those of the desk's own copy, where a reviewer accepted some; else of the draft itself.
    const Draft *checkedOf(int unit) const;
    /// By the SHA-256 of its bytes; null: no such file is there now.
    const Draft *draft(const QString &digest) const { return m_byDigest.value(digest); }
    UnitStatus statusOf(int unit) const;
    /// How many units stand so.
    int count(UnitStatus status) const;
    /// When reports of such a unit are due: by the office's notice or the usual deadline; invalid: nobody knows.
    QDate generalDue(int unit) const;
    /// When the unit's report is due: by its last return, the office's notice or the usual deadline; invalid: nobody knows.
    QDate due(int unit) const;
    /// Until it is due, negative where it is late; nothing for what is cleared or published, for what was handed in once
    /// the day is past, and where nobody knows.
    std::optional<int> daysLeft(int unit, QDate today) const;

    /// The other unit whose draft's text is most like this one's.
    const NearestText &nearestTo(int unit) const { return m_nearest[static_cast<std::size_t>(unit)]; }

private:
    Desk m_desk;
    UnitList m_units;
    std::vector<Draft> m_drafts;
    std::vector<const UnitYear *> m_years;    ///< by unit; into m_desk
    QHash<QString, const Draft *> m_byDigest; ///< into m_drafts
    QHash<QString, const Draft *> m_copies;   ///< the same, the desk's own copies by file
    std::vector<NearestText> m_nearest;       ///< by unit
};

using DeskStatePtr = std::shared_ptr<const DeskState>;

} // namespace gouji
