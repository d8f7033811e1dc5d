// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/threewaymerge.h"

#include "model/checks/cellname.h"
#include "model/checks/totals.h"
#include "model/review/blocktext.h"
#include "model/review/notesmerge.h"
#include "model/review/reportfields.h"
#include "model/review/sequencemerge.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

/// The report as it would be in another form: what that form has no place for is left out.
Report inForm(const Report &report, const FormHandle &form)
{
    if (report.form == form)
        return report;
    Report recast = report;
    const Report empty = Report::forForm(form.pointer());
    recast.form = form;
    recast.cells = empty.cells;
    for (std::size_t i = 0; i < recast.cells.size(); ++i) {
        if (const std::optional<CellIndex> cell = report.form->find(form->cells()[i].id))
            recast.cells[i] = report.cell(*cell);
    }
    recast.sections = empty.sections;
    for (SectionText &text : recast.sections) {
        if (const SectionText *before = report.section(text.section))
            text = *before;
    }
    return recast;
}

class MergeWork
{
public:
    MergeWork(const MergeSides &sides, const MergeChoices &choices)
        : m_base(sides.base)
        , m_ours(sides.ours)
        , m_theirs(sides.theirs)
        , m_choices(choices)
    {}

    MergedReport run()
    {
        m_merged.report = m_ours;
        mergeFacts();
        mergeBlocks(openingSection.toString(), m_base.opening, m_theirs.opening);
        for (std::size_t i = 0; i < m_ours.sections.size(); ++i)
            mergeSection(i);
        mergeCells();
        recomputeTotals();
        mergeClosing();
        mergeNotes(m_merged.report, m_base, m_theirs);
        mergeRest();
        return std::move(m_merged);
    }

private:
    /// Records a conflict; what the person wants there.
    MergeChoice choiceFor(MergeConflict conflict)
    {
        const auto choice = m_choices.find(m_merged.conflicts.size());
        m_merged.conflicts.push_back(std::move(conflict));
        return choice == m_choices.end() ? MergeChoice::Ours : choice->second;
    }

    bool decidedForTheirs(MergeConflict conflict) { return choiceFor(std::move(conflict)) == MergeChoice::Theirs; }

    template<typename Whole>
    void mergeField(Whole &to, const Whole &base, const Whole &theirs, const Field<Whole> &field,
                    const MergeConflict &where)
    {
        if (field.isSame(to, theirs) || field.isSame(base, theirs))
            return;
        const bool isConflict = !field.isSame(base, to);
        if (!isConflict || decidedForTheirs({where.section, fieldPlace(where.place, field), field.text(base),
                                             field.text(to), field.text(theirs)}))
            field.take(to, theirs);
    }

    template<typename Whole>
    void mergeFields(Whole &to, const Whole &base, const Whole &theirs, const MergeConflict &where)
    {
        for (const Field<Whole> &field : fieldsOf<Whole>())
            mergeField(to, base, theirs, field, where);
    }

    /// A member that is taken as a whole.
    template<typename T>
    void mergeWhole(T &to, const T &base, const T &theirs, const MergeConflict &where)
    {
        if (to == theirs || base == theirs)
            return;
        if (base == to || decidedForTheirs(where))
            to = theirs;
    }

    void mergeFacts() { mergeFields(m_merged.report.facts, m_base.facts, m_theirs.facts, {}); }

    void mergeSection(std::size_t i)
    {
        SectionText &to = m_merged.report.sections[i];
        const SectionText &base = m_base.sections[i];
        const SectionText &theirs = m_theirs.sections[i];
        const QString name = sectionName(*m_ours.form, to.section);
        mergeWhole(to.titleAsFound, base.titleAsFound, theirs.titleAsFound,
                   {to.section, QCoreApplication::translate("Review", "%1 · heading as found").arg(name),
                    base.titleAsFound, to.titleAsFound, theirs.titleAsFound});
        mergeBlocks(to.section, base.blocks, theirs.blocks);
        mergeWhole(to.unknown, base.unknown, theirs.unknown,
                   {to.section, QCoreApplication::translate("Review", "%1 · other details").arg(name), {}, {}, {}});
    }

    void mergeBlocks(const QString &section, const Blocks &base, const Blocks &theirs)
    {
        Blocks &blocks = *m_merged.report.blocks(section);
        const Blocks ours = blocks;
        blocks =
            mergeSequences(base, ours, theirs,
                           [&](std::span<const Block> b, std::span<const Block> o, std::span<const Block> t) -> Blocks {
                               const int number = 1 + static_cast<int>(o.data() - ours.data());
                               const MergeConflict conflict{section,
                                                            blockPlace(*m_ours.form, section, number),
                                                            blocksText(b, m_base),
                                                            blocksText(o, m_ours),
                                                            blocksText(t, m_theirs),
                                                            !o.empty() && !t.empty()};
                               const MergeChoice choice = choiceFor(conflict);
                               const std::span<const Block> first = choice == MergeChoice::Theirs ? t : o;
                               Blocks chosen(first.begin(), first.end());
                               if (choice == MergeChoice::Both && conflict.canHoldBoth)
                                   chosen.insert(chosen.end(), t.begin(), t.end());
                               return chosen;
                           });
    }

    void mergeCells()
    {
        m_isRecomputed.assign(m_ours.cells.size(), false);
        for (std::size_t i = 0; i < m_ours.cells.size(); ++i) {
            const bool isOurs = m_base.cells[i] == m_theirs.cells[i] || m_ours.cells[i] == m_theirs.cells[i];
            if (!isOurs)
                mergeCell(CellIndex(i));
        }
    }

    void mergeCell(CellIndex index)
    {
        Cell &to = m_merged.report.cell(index);
        const Cell &base = m_base.cell(index);
        const Cell &theirs = m_theirs.cell(index);
        const CellTemplate &cell = m_ours.form->cell(index);
        const SectionTemplate *section = m_ours.form->sectionOfTable(cell.table);
        const MergeConflict where{section ? section->id : QString(), cellName(*m_ours.form, cell.id), {}, {}, {}};
        for (const Field<Cell> &field : fieldsOf<Cell>()) {
            const bool isTotal = &field == &fieldsOf<Cell>().front() && to.computed && theirs.computed;
            if (isTotal && cell.isComputed && !field.isSame(base, to) && !field.isSame(base, theirs))
                m_isRecomputed[index.toSize()] = true;
            else
                mergeField(to, base, theirs, field, where);
        }
    }

    /// The totals that both sides changed, and those of which each side changed a part.
    void recomputeTotals()
    {
        Report &report = m_merged.report;
        std::vector<CellEdit> totals;
        addTotals(report, totals);
        for (CellEdit &edit : totals) {
            const bool isMixed = hasPartsUnlike(edit.index, m_ours) && hasPartsUnlike(edit.index, m_theirs);
            if (m_isRecomputed[edit.index.toSize()] || isMixed)
                std::swap(report.cell(edit.index), edit.cell);
        }
    }

    /// Whether a figure that the total adds up, itself no total, is another than on that side.
    bool hasPartsUnlike(CellIndex total, const Report &side) const
    {
        std::vector<CellIndex> open{total};
        std::vector<bool> seen(m_ours.cells.size(), false);
        while (!open.empty()) {
            const CellIndex cell = open.back();
            open.pop_back();
            if (seen[cell.toSize()])
                continue;
            seen[cell.toSize()] = true;
            const bool isFigure = !m_merged.report.cell(cell).computed;
            if (isFigure && m_merged.report.cell(cell).value != side.cell(cell).value)
                return true;
            if (!isFigure)
                appendParts(cell, open);
        }
        return false;
    }

    void appendParts(CellIndex total, std::vector<CellIndex> &parts) const
    {
        for (const int i : m_ours.form->identitiesOf(total)) {
            const Identity &identity = m_ours.form->identities()[static_cast<std::size_t>(i)];
            if (identity.computes && identity.equals.front() == total)
                parts.insert(parts.end(), identity.sum.begin(), identity.sum.end());
        }
    }

    void mergeClosing()
    {
        std::optional<Closing> &to = m_merged.report.closing;
        const QString section = closingSection.toString();
        const QString name = sectionName(*m_ours.form, section);
        if (to && m_base.closing && m_theirs.closing) {
            mergeFields(*to, *m_base.closing, *m_theirs.closing, {section, name, {}, {}, {}});
            return;
        }
        const auto text = [](const std::optional<Closing> &closing) {
            return closing ? closing->body + u' ' + closing->date : QString();
        };
        mergeWhole(to, m_base.closing, m_theirs.closing,
                   {section, name, text(m_base.closing), text(to), text(m_theirs.closing)});
    }

    void mergeRest()
    {
        Report &to = m_merged.report;
        mergeWhole(to.lastYear, m_base.lastYear, m_theirs.lastYear,
                   {{},
                    QCoreApplication::translate("Review", "last year's report"),
                    m_base.lastYear.file,
                    to.lastYear.file,
                    m_theirs.lastYear.file});
        mergeOrigin();
        const MergeConflict other{{}, QCoreApplication::translate("Review", "other details"), {}, {}, {}};
        mergeWhole(to.unknown, m_base.unknown, m_theirs.unknown, other);
        mergeWhole(to.unknownSections, m_base.unknownSections, m_theirs.unknownSections, other);
        mergeWhole(to.unknownTables, m_base.unknownTables, m_theirs.unknownTables, other);
        if (m_base.newerMinor == to.newerMinor)
            to.newerMinor = m_theirs.newerMinor;
        else if (m_base.newerMinor != m_theirs.newerMinor)
            to.newerMinor = std::max(to.newerMinor, m_theirs.newerMinor);
    }

    /// A finding of reading that either side dismissed is gone; the rest is taken as a whole.
    void mergeOrigin()
    {
        ImportOrigin &to = m_merged.report.origin;
        std::vector<Finding> findings =
            mergedSet(m_base.origin.findings, m_ours.origin.findings, m_theirs.origin.findings);
        ImportOrigin base = m_base.origin;
        ImportOrigin theirs = m_theirs.origin;
        for (ImportOrigin *origin : {&to, &base, &theirs})
            origin->findings.clear();
        mergeWhole(to, base, theirs,
                   {{},
                    QCoreApplication::translate("Review", "what reading the source remarked"),
                    base.fileName,
                    to.fileName,
                    theirs.fileName});
        to.findings = std::move(findings);
    }

    const Report &m_base;
    const Report &m_ours;
    const Report &m_theirs;
    const MergeChoices &m_choices;
    std::vector<bool> m_isRecomputed; ///< totals that both sides changed
    MergedReport m_merged;
};

/// Reports of different forms: the side that changed anything, else a choice between the two as they are.
MergedReport mergedAsWholes(const MergeSides &sides, const MergeChoices &choices)
{
    if (sides.theirs == sides.base)
        return {sides.ours, {}};
    if (sides.ours == sides.base)
        return {sides.theirs, {}};
    const MergeConflict conflict{{},
                                 QCoreApplication::translate("Review", "the whole report"),
                                 sides.base.form->name(),
                                 sides.ours.form->name(),
                                 sides.theirs.form->name()};
    const bool isTheirs = choices.contains(0) && choices.at(0) == MergeChoice::Theirs;
    return {isTheirs ? sides.theirs : sides.ours, {conflict}};
}

} // namespace

MergedReport mergeThreeWays(const MergeSides &sides, const MergeChoices &choices)
{
    if (sides.ours.form != sides.theirs.form)
        return mergedAsWholes(sides, choices);
    const Report base = inForm(sides.base, sides.ours.form);
    return MergeWork({base, sides.ours, sides.theirs}, choices).run();
}

} // namespace gouji
