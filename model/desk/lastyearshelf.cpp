// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/lastyearshelf.h"

#include "model/collection/cellsums.h"
#include "model/desk/draftreader.h"
#include "model/formats/reportfile.h"
#include "model/report/cellvalues.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace gouji {

LastYearShelf::LastYearShelf(const Desk &desk, QString folder, std::vector<Draft> drafts)
    : m_units(desk.units)
    , m_folder(std::move(folder))
    , m_drafts(std::move(drafts))
{
    for (const UnitYear &year : desk.unitYears) {
        for (const Delivery &delivery : year.deliveries) {
            m_owners.insert(delivery.digest, m_units.find(year.unit).value_or(-1));
            if (!delivery.review.isEmpty())
                m_owners.insert(delivery.review, m_units.find(year.unit).value_or(-1));
        }
    }
    for (const PlacedFile &file : desk.placedFiles) {
        if (!file.unit.isEmpty())
            m_owners.insert(file.digest, m_units.find(file.unit).value_or(-1));
    }
    for (int unit = 0; unit < m_units.size(); ++unit) {
        for (const QString &name : nameKeys(m_units[unit].mergedFrom))
            m_mergedInto.insert(name, unit);
    }
    for (std::size_t i = 0; i < m_drafts.size(); ++i)
        place(i, desk.year);
}

void LastYearShelf::place(std::size_t draft, int year)
{
    const Facts &facts = m_drafts[draft].facts;
    const bool isOfOtherYear = facts.year != 0 && year != 0 && facts.year != year - 1;
    if (!m_drafts[draft].fault.isEmpty() || isOfOtherYear || isReviewCopy(m_drafts[draft].file))
        return;
    m_byBody.add(facts);
    m_numbers.push_back(draft);
    if (const int unit = m_index.find(facts); unit >= 0)
        return addTo(m_ofUnits[unit].own, draft);
    for (const QString &name : nameKeys(facts)) {
        if (const int unit = m_mergedInto.value(name, -1); unit >= 0)
            return addTo(m_ofUnits[unit].merged[name], draft);
    }
}

/// The same content again says nothing new.
void LastYearShelf::addTo(std::vector<std::size_t> &drafts, std::size_t draft) const
{
    const bool isKnown = std::ranges::any_of(
        drafts, [&](std::size_t other) { return m_drafts[other].digest == m_drafts[draft].digest; });
    if (!isKnown)
        drafts.push_back(draft);
}

int LastYearShelf::unitOf(const Draft &draft) const
{
    const auto owner = m_owners.constFind(isReviewCopy(draft.file) ? draft.file : draft.digest);
    return owner != m_owners.constEnd() ? *owner : m_index.find(draft.facts);
}

LastYearFound LastYearShelf::find(const Draft &draft) const
{
    if (const auto shelved = m_ofUnits.constFind(unitOf(draft)); shelved != m_ofUnits.constEnd())
        return foundOf(shelved.key(), *shelved);
    const std::optional<std::size_t> number = m_byBody.find(draft.facts);
    return number ? LastYearFound{LastYearKind::Own, {m_numbers[*number]}} : LastYearFound();
}

LastYearFound LastYearShelf::find(const QString &unit) const
{
    const auto shelved = m_ofUnits.constFind(m_units.find(unit).value_or(-1));
    return shelved == m_ofUnits.constEnd() ? LastYearFound() : foundOf(shelved.key(), *shelved);
}

LastYearFound LastYearShelf::foundOf(int unit, const OfUnit &shelved) const
{
    LastYearFound found{LastYearKind::Own, shelved.own};
    bool hasSeveral = shelved.own.size() > 1;
    for (const std::vector<std::size_t> &of : shelved.merged) {
        hasSeveral = hasSeveral || of.size() > 1;
        found.drafts.insert(found.drafts.end(), of.begin(), of.end());
    }
    std::ranges::sort(found.drafts);
    // Where none of the bodies reported last year they were merged before it.
    if (hasSeveral)
        found.kind = LastYearKind::Several;
    else if (!shelved.merged.empty())
        found.kind = shelved.merged.size() == nameKeys(m_units[unit].mergedFrom).size() && areOfOneForm(found.drafts)
                         ? LastYearKind::Merged
                         : LastYearKind::Incomplete;
    return found;
}

bool LastYearShelf::areOfOneForm(const std::vector<std::size_t> &drafts) const
{
    return std::ranges::all_of(
        drafts, [&](std::size_t draft) { return m_drafts[draft].form == m_drafts[drafts.front()].form; });
}

QStringList LastYearShelf::files(const LastYearFound &found) const
{
    QStringList files;
    for (const std::size_t draft : found.drafts)
        files.append(m_drafts[draft].file);
    return files;
}

QByteArray LastYearShelf::digest(const LastYearFound &found) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(static_cast<int>(found.kind)));
    for (const std::size_t draft : found.drafts)
        hash.addData((m_drafts[draft].digest + u'\n' + m_drafts[draft].file + u'\n').toUtf8());
    return hash.result();
}

std::optional<Draft> LastYearShelf::figures(const LastYearFound &found) const
{
    if (!found.canBeCompared() || found.drafts.empty() || !areOfOneForm(found.drafts))
        return std::nullopt;
    const auto isRead = [this](std::size_t draft) { return !m_drafts[draft].values.isEmpty(); };
    if (!std::ranges::all_of(found.drafts, isRead))
        return std::nullopt;
    Draft whole = m_drafts[found.drafts.front()];
    CellSums sums(whole.form);
    for (const std::size_t draft : found.drafts)
        sums.add(m_drafts[draft].values);
    for (qsizetype i = 0; found.drafts.size() > 1 && i < whole.values.size(); ++i)
        whole.values[i] = sums.value(CellIndex(static_cast<std::size_t>(i)));
    return whole;
}

std::optional<Report> LastYearShelf::report(const LastYearFound &found, const FormLibrary &forms) const
{
    std::optional<Report> whole;
    std::optional<CellSums> sums;
    for (const std::size_t draft : found.drafts) {
        Result<Report> read = openReport(QDir(m_folder).filePath(m_drafts[draft].file), forms);
        if (!read || (whole && read->form != whole->form))
            return std::nullopt;
        if (!sums)
            sums.emplace(read->form.pointer());
        sums->add(valuesOf(*read));
        if (!whole)
            whole = std::move(read).value();
    }
    for (std::size_t i = 0; found.drafts.size() > 1 && i < whole->cells.size(); ++i)
        whole->cells[i].value = sums->value(CellIndex(i));
    return whole;
}

std::vector<Draft> draftsThatCount(const Desk &lastYear, const std::vector<Draft> &drafts)
{
    QHash<QString, const Draft *> byDigest;
    for (const Draft &draft : drafts)
        byDigest.insert(draft.digest, &draft);
    const UnitList units(lastYear.units);
    std::vector<Draft> counting;
    for (const UnitYear &year : lastYear.unitYears) {
        const Delivery *current = year.current();
        const Draft *draft = current ? byDigest.value(current->digest) : nullptr;
        if (!draft)
            continue;
        Draft &counted = counting.emplace_back(*draft);
        counted.facts.aliases.prepend(counted.facts.body);
        counted.facts.body = year.unit;
        if (const std::optional<int> unit = units.find(year.unit)) {
            counted.facts.aliases += units[*unit].aliases + units[*unit].formerNames;
            if (!units[*unit].identityCode.isEmpty())
                counted.facts.identityCode = units[*unit].identityCode;
        }
    }
    return counting;
}

} // namespace gouji
