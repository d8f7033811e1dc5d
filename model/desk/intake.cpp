// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/intake.h"

#include "model/desk/draftreader.h"
#include "model/desk/unitmatch.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <set>

namespace gouji {
namespace {

/// How late a version its name says it is.
int lateness(const QString &file)
{
    const auto says = [&file](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return file.contains(word); });
    };
    if (says({u"最终", u"终稿", u"定稿"}))
        return 2;
    return says({u"修改", u"修订", u"更正", u"重报", u"补正"}) ? 1 : 0;
}

void sortByArrival(std::vector<Draft> &drafts)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::ranges::stable_sort(drafts, [&](const Draft &a, const Draft &b) {
        if (a.modified != b.modified)
            return a.modified < b.modified;
        if (lateness(a.file) != lateness(b.file))
            return lateness(a.file) < lateness(b.file);
        return collator.compare(a.file, b.file) < 0;
    });
}

/// Sorts one file after the other.
class IntakePlanner
{
public:
    IntakePlanner(const Desk &desk, const UnitList &units) : m_desk(desk), m_units(units), m_index(units)
    {
        for (const UnitYear &year : desk.unitYears) {
            for (const Delivery &delivery : year.deliveries)
                m_owners.insert(delivery.digest, units.find(year.unit).value_or(-1));
        }
        for (const PlacedFile &placed : desk.placedFiles)
            m_placed.insert(placed.digest, placed.unit);
    }

    IntakeEntry entryFor(Draft draft)
    {
        IntakeEntry entry;
        entry.draft = std::move(draft);
        entry.kind = kindOf(entry);
        return entry;
    }

private:
    IntakeKind kindOf(IntakeEntry &entry)
    {
        const Draft &draft = entry.draft;
        if (const auto owner = m_owners.constFind(draft.digest); owner != m_owners.cend()) {
            entry.candidates = {*owner};
            return IntakeKind::Known;
        }
        const auto placed = m_placed.constFind(draft.digest);
        const bool isPlaced = placed != m_placed.cend();
        if (!draft.fault.isEmpty())
            return isPlaced && placed->isEmpty() ? IntakeKind::SetAside : IntakeKind::Unreadable;
        if (!m_seen.insert(draft.digest).second)
            return IntakeKind::SameAgain;
        return isPlaced ? byPerson(entry, *placed) : byItself(entry);
    }

    /// A person's word counts, whatever the report says of itself. A unit that is no longer listed has no say.
    IntakeKind byPerson(IntakeEntry &entry, const QString &unit) const
    {
        if (unit.isEmpty())
            return IntakeKind::SetAside;
        const std::optional<int> found = m_units.find(unit);
        if (!found)
            return byItself(entry);
        entry.candidates = {*found};
        return IntakeKind::Delivered;
    }

    IntakeKind byItself(IntakeEntry &entry) const
    {
        const Draft &draft = entry.draft;
        const UnitMatch match = matchUnit(draft.facts, draft.file.section(u'/', -1), m_index);
        entry.candidates = match.candidates;
        const bool isOtherYear = draft.facts.year != 0 && m_desk.year != 0 && draft.facts.year != m_desk.year;
        if (isOtherYear)
            return IntakeKind::OtherYear;
        switch (match.certainty) {
        case UnitMatch::Certainty::Sure: return IntakeKind::Delivered;
        case UnitMatch::Certainty::Doubtful: return IntakeKind::Doubtful;
        case UnitMatch::Certainty::None: return IntakeKind::Stranger;
        }
        return IntakeKind::Stranger;
    }

    const Desk &m_desk;
    const UnitList &m_units;
    UnitIndex m_index;
    QHash<QString, int> m_owners;     ///< by the digest of what they sent
    QHash<QString, QString> m_placed; ///< the unit that a person named, by digest
    std::set<QString> m_seen;
};

} // namespace

std::vector<IntakeEntry> planIntake(const Desk &desk, const UnitList &units, std::vector<Draft> drafts)
{
    std::erase_if(drafts, [](const Draft &draft) { return isReviewCopy(draft.file); });
    sortByArrival(drafts);
    IntakePlanner planner(desk, units);
    std::vector<IntakeEntry> entries;
    entries.reserve(drafts.size());
    for (Draft &draft : drafts)
        entries.push_back(planner.entryFor(std::move(draft)));
    return entries;
}

void takeIn(Desk &desk, const UnitList &units, const std::vector<IntakeEntry> &entries, const QDateTime &now)
{
    QHash<QString, std::size_t> years; // of six thousand units each is found at once
    for (std::size_t i = desk.unitYears.size(); i > 0; --i)
        years.insert(desk.unitYears[i - 1].unit, i - 1); // of two the first
    for (const IntakeEntry &entry : entries) {
        if (entry.kind != IntakeKind::Delivered)
            continue;
        const QString &unit = units[entry.candidates.front()].name;
        if (!years.contains(unit)) {
            years.insert(unit, desk.unitYears.size());
            desk.unitYears.emplace_back().unit = unit;
        }
        desk.unitYears[years.value(unit)].add({entry.draft.file, entry.draft.digest, now});
    }
}

void placeFile(Desk &desk, const QString &digest, const QString &unit)
{
    const auto placed = std::ranges::find(desk.placedFiles, digest, &PlacedFile::digest);
    if (placed == desk.placedFiles.end())
        desk.placedFiles.push_back({digest, unit});
    else
        placed->unit = unit;
}

} // namespace gouji
