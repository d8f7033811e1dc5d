// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/takingover.h"

#include "model/checks/totals.h"
#include "model/report/publiccopy.h"
#include "model/review/blocktext.h"
#include "model/support/rowdiff.h"
#include "model/text/blanks.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

QString withoutBlanks(QString text)
{
    text.removeIf(isBlank);
    return text;
}

/// A block that says something, and what it says.
struct Spoken
{
    std::size_t index = 0;
    QString key;
};

std::vector<Spoken> spokenIn(const Blocks &blocks, const Report &report)
{
    std::vector<Spoken> spoken;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (QString key = shownKey(blocks[i], report); !key.isEmpty())
            spoken.push_back({i, std::move(key)});
    }
    return spoken;
}

bool hasLinks(const Block &block)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph &&
           std::ranges::any_of(paragraph->runs, [](const Run &run) { return std::holds_alternative<Link>(run); });
}

/// Whether a block that says nothing now would once a cell that it shows is taken over.
bool mayBeginToSpeak(const Blocks &blocks, const std::vector<Spoken> &spoken)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (hasLinks(blocks[i]) && std::ranges::find(spoken, i, &Spoken::index) == spoken.end())
            return true;
    }
    return false;
}

/// Takes pieces one after the other, and settles at the end what depends on all of them.
class TakeWork
{
public:
    TakeWork(const Report &into, const Report &from, Taking taking)
        : m_into(into)
        , m_from(from)
        , m_takesBlanks(taking == Taking::Everything)
        , m_report(into)
    {}

    void take(const ReportPiece &piece)
    {
        switch (piece.kind) {
        case ReportPiece::Kind::Facts: takeFacts(); break;
        case ReportPiece::Kind::Text: takeText(piece.section); break;
        case ReportPiece::Kind::Table: takeTable(piece.section); break;
        case ReportPiece::Kind::Closing: takeClosing(); break;
        }
    }

    Report finished(const ReportPieces &pieces)
    {
        settleTotals();
        settleLinks();
        if (!m_takesBlanks)
            takeOrigin(pieces);
        return std::move(m_report);
    }

private:
    /// A paragraph with links, and the text it must come out as.
    struct LinkedText
    {
        QString section;
        std::size_t block;
        QString text;
        QString key;
    };

    void takeFacts()
    {
        Facts &to = m_report.facts;
        const Facts &from = m_from.facts;
        if (withoutBlanks(to.body) != withoutBlanks(from.body) && (m_takesBlanks || !from.body.isEmpty()))
            to.body = from.body;
        if (m_takesBlanks || from.year > 0)
            to.year = from.year;
        if (!m_takesBlanks && !from.titleAsFound.isEmpty())
            to.titleAsFound = from.titleAsFound;
    }

    void takeText(const QString &section)
    {
        const Blocks *from = m_from.blocks(section);
        Blocks *to = m_report.blocks(section);
        if (!from || !to)
            return;
        const std::vector<Spoken> theirs = spokenIn(*from, m_from);
        if (theirs.empty() && !m_takesBlanks)
            return;
        takeHeading(section);
        const Blocks &blocks = *m_into.blocks(section);
        const std::vector<Spoken> ours = spokenIn(blocks, m_into);
        const bool isSame =
            std::ranges::equal(ours, theirs, {}, &Spoken::key, &Spoken::key) && !mayBeginToSpeak(blocks, ours);
        if (!isSame)
            *to = mixed(blocks, ours, *from, theirs);
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            const std::size_t place = isSame ? ours[i].index : i;
            if (hasLinks((*to)[place]))
                m_linked.push_back({section, place, blockText((*from)[theirs[i].index], m_from), theirs[i].key});
        }
    }

    /// Theirs, in the words of ours where they say the same.
    static Blocks mixed(const Blocks &ourBlocks, const std::vector<Spoken> &ours, const Blocks &theirBlocks,
                        const std::vector<Spoken> &theirs)
    {
        Blocks blocks;
        for (const Spoken &spoken : theirs)
            blocks.push_back(theirBlocks[spoken.index]);
        const auto isSame = [&](int a, int b) {
            return ours[static_cast<std::size_t>(a)].key == theirs[static_cast<std::size_t>(b)].key;
        };
        for (const KeptRow &row : keptRows(static_cast<int>(ours.size()), static_cast<int>(theirs.size()), isSame))
            blocks[static_cast<std::size_t>(row.after)] = ourBlocks[ours[static_cast<std::size_t>(row.before)].index];
        return blocks;
    }

    void takeHeading(const QString &section)
    {
        const SectionText *from = m_from.section(section);
        if (SectionText *to = m_report.section(section); to && from && !m_takesBlanks)
            to->titleAsFound = from->titleAsFound;
    }

    void takeTable(const QString &section)
    {
        const SectionTemplate *form = m_report.form->section(section);
        const int table = form ? m_report.form->tableIndex(form->table) : -1;
        for (std::size_t i = 0; i < m_report.cells.size(); ++i) {
            const CellTemplate &cell = m_report.form->cells()[i];
            if (cell.table != table)
                continue;
            if (const std::optional<CellIndex> from = m_from.form->find(cell.id))
                takeCell(m_report.cells[i], m_from.cell(*from));
        }
    }

    void takeCell(Cell &to, const Cell &from) const
    {
        if (!m_takesBlanks && to.note.isEmpty())
            to.note = from.note;
        if (to.value.toString() == from.value.toString() || (from.value.isBlank() && !m_takesBlanks))
            return;
        to.value = from.value;
        to.computed = from.computed;
        to.expression.clear();
    }

    void takeClosing()
    {
        const auto text = [](const std::optional<Closing> &closing) {
            return closing ? withoutBlanks(closing->body + u'\n' + closing->date) : QString();
        };
        if (text(m_report.closing) != text(m_from.closing) && (m_from.closing || m_takesBlanks))
            m_report.closing = m_from.closing;
    }

    void settleTotals()
    {
        std::vector<CellEdit> totals;
        addTotals(m_report, totals);
        for (const CellEdit &total : totals) {
            if (total.cell.value != m_report.cell(total.index).value)
                m_report.cell(total.index).computed = false;
        }
    }

    void settleLinks()
    {
        for (const LinkedText &linked : m_linked) {
            Block &block = (*m_report.blocks(linked.section))[linked.block];
            if (shownKey(block, m_report) != linked.key)
                block = Paragraph::fromText(linked.text);
        }
    }

    /// A report has one origin: the places of figures that came from another file are forgotten, what reading that one
    /// said about other sections stays.
    void takeOrigin(const ReportPieces &pieces)
    {
        const auto isTaken = [&](const QString &section) {
            return section.isEmpty() ||
                   std::ranges::any_of(pieces, [&](const ReportPiece &piece) { return piece.section == section; });
        };
        const auto stays = [&](const auto &said) { return said.section.isEmpty() || !isTaken(said.section); };
        const auto comes = [&](const auto &said) { return isTaken(said.section); };
        const ImportOrigin &ours = m_into.origin;
        ImportOrigin origin = m_from.origin;
        origin.findings.clear();
        origin.leftovers.clear();
        std::ranges::copy_if(ours.findings, std::back_inserter(origin.findings), stays);
        std::ranges::copy_if(m_from.origin.findings, std::back_inserter(origin.findings), comes);
        std::ranges::copy_if(ours.leftovers, std::back_inserter(origin.leftovers), stays);
        std::ranges::copy_if(m_from.origin.leftovers, std::back_inserter(origin.leftovers), comes);
        std::erase_if(origin.provenance, [&](const auto &entry) { return !isCellTaken(entry.first, pieces); });
        origin.unknown = ours.unknown;
        m_report.origin = std::move(origin);
    }

    bool isCellTaken(const CellId &id, const ReportPieces &pieces) const
    {
        const std::optional<CellIndex> cell = m_report.form->find(id);
        const SectionTemplate *section =
            cell ? m_report.form->sectionOfTable(m_report.form->cell(*cell).table) : nullptr;
        return section && std::ranges::count(pieces, ReportPiece{ReportPiece::Kind::Table, section->id}) > 0;
    }

    const Report &m_into;
    const Report &m_from;
    bool m_takesBlanks;
    Report m_report;
    std::vector<LinkedText> m_linked;
};

/// Whether those who see the page see no difference; else the difference as they see it.
bool isInvisible(Difference &difference, const Report &before, const Report &after)
{
    if (difference.kind == DifferenceKind::Note)
        return true;
    if (difference.kind != DifferenceKind::Cell)
        return withoutBlanks(difference.before) == withoutBlanks(difference.after);
    const auto figure = [&](const Report &report) {
        const std::optional<CellIndex> cell = report.form->find(*difference.cell);
        return cell ? report.cell(*cell).value.toString() : QString();
    };
    difference.before = figure(before);
    difference.after = figure(after);
    return difference.before == difference.after;
}

} // namespace

Report takenOver(const Report &into, const Report &from, const ReportPieces &pieces, Taking taking)
{
    TakeWork work(into, from, taking);
    for (const ReportPiece &piece : pieces)
        work.take(piece);
    return work.finished(pieces);
}

std::vector<Difference> shownDifferences(const Report &before, const Report &after)
{
    const bool isSameForm = before.form == after.form;
    std::vector<Difference> found =
        isSameForm ? differences(before, takenOver(before, after, allPiecesOf(*before.form), Taking::Everything))
                   : differences(publicCopy(before), publicCopy(after));
    std::erase_if(found, [&](Difference &difference) { return isInvisible(difference, before, after); });
    return found;
}

} // namespace gouji
