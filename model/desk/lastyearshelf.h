// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/carryover/bodymatch.h"
#include "model/desk/desk.h"
#include "model/desk/draft.h"
#include "model/desk/unitindex.h"
#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <QHash>

namespace gouji {

/// What stands on the shelf for a draft.
struct LastYearFound
{
    LastYearKind kind = LastYearKind::None;
    std::vector<std::size_t> drafts; ///< on the shelf

    /// Whether there is one figure for each cell to compare with.
    bool canBeCompared() const { return kind == LastYearKind::Own || kind == LastYearKind::Merged; }
};

/// Last year's reports at a desk and whose they are: through the list of units, their codes, aliases, former names and
/// mergers, else through what the reports call their bodies. Holds what was read of them and not the reports, which are read
/// again when a draft is compared. Never changes; asked from several threads.
class LastYearShelf
{
public:
    /// \a drafts as read in \a folder; those on another year than the one before the desk's are nobody's.
    LastYearShelf(const Desk &desk, QString folder, std::vector<Draft> drafts);
    Q_DISABLE_COPY_MOVE(LastYearShelf)

    LastYearFound find(const Draft &draft) const;
    /// The same for a unit of the list, whether it has sent anything this year or not.
    LastYearFound find(const QString &unit) const;
    /// Relative to folder().
    QStringList files(const LastYearFound &found) const;
    const QString &folder() const { return m_folder; }
    /// What is to be compared with as far as it was read, which is what was carried out: the draft, or that of the first of
    /// several bodies with the sums of their figures. Nothing where it cannot be compared.
    std::optional<Draft> figures(const LastYearFound &found) const;
    /// Tells what was found from everything else.
    QByteArray digest(const LastYearFound &found) const;
    /// What is to be compared with: the report, or that of several bodies with the sums of their figures. Nothing where
    /// a file cannot be read any more.
    std::optional<Report> report(const LastYearFound &found, const FormLibrary &forms) const;

private:
    struct OfUnit
    {
        std::vector<std::size_t> own;
        QHash<QString, std::vector<std::size_t>> merged; ///< by the name of the body that is no more
    };

    void place(std::size_t draft, int year);
    void addTo(std::vector<std::size_t> &drafts, std::size_t draft) const;
    int unitOf(const Draft &draft) const;
    LastYearFound foundOf(int unit, const OfUnit &shelved) const;
    bool areOfOneForm(const std::vector<std::size_t> &drafts) const;

    UnitList m_units;
    UnitIndex m_index{m_units};
    QString m_folder;
    std::vector<Draft> m_drafts;
    QHash<QString, int>
        m_owners; ///< units by what they sent or a person gave them: digests, files of the desk's copies
    QHash<QString, int> m_mergedInto;   ///< units by the names of bodies that are no more
    QHash<int, OfUnit> m_ofUnits;       ///< by unit
    LastYearIndex m_byBody;             ///< numbers into m_numbers
    std::vector<std::size_t> m_numbers; ///< of drafts
};

/// What counts in last year's desk: the draft that each of its units has in the end, under the unit's own names.
std::vector<Draft> draftsThatCount(const Desk &lastYear, const std::vector<Draft> &drafts);

} // namespace gouji
