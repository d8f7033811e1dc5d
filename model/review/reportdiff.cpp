// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/reportdiff.h"

#include "model/checks/cellname.h"
#include "model/review/blocktext.h"
#include "model/review/reportfields.h"
#include "model/support/rowdiff.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString read(const Thread &thread)
{
    QStringList remarks;
    for (const Remark &remark : thread.remarks)
        remarks.append(remark.author.isEmpty() ? remark.text
                                               : QStringLiteral("%1: %2").arg(remark.author, remark.text));
    return remarks.join(u'\n');
}

QString read(const AcceptedFinding &accepted)
{
    return QStringLiteral("%1: %2").arg(accepted.author, accepted.reason);
}

QString read(const SignOff &signOff)
{
    return QStringLiteral("%1: %2").arg(signOff.step, signOff.name);
}

QString read(const ReviewMark &mark)
{
    return QStringLiteral("%1: %2").arg(mark.name, mark.time.toString(Qt::ISODate));
}

QString read(const CopiedSentence &sentence)
{
    return sentence.anchor.quoted;
}

QString anchorSection(const SignOff &)
{
    return {};
}

QString anchorSection(const ReviewMark &)
{
    return {};
}

template<typename Note>
QString anchorSection(const Note &note)
{
    return note.anchor.section;
}

/// Collects the differences of two reports.
class DiffWork
{
public:
    DiffWork(const Report &before, const Report &after) : m_before(before), m_after(after) {}

    std::vector<Difference> run()
    {
        if (m_before.form != m_after.form)
            add(DifferenceKind::Fact, QCoreApplication::translate("Review", "form"), m_before.form->name(),
                m_after.form->name());
        addFields(m_before.facts, m_after.facts, {DifferenceKind::Fact, {}, {}, {}, {}, {}});
        addBlocks(openingSection.toString(), m_before.opening, m_after.opening);
        addSections();
        addCells();
        addClosing();
        addNotes();
        addRest();
        return std::move(m_found);
    }

private:
    void add(DifferenceKind kind, const QString &place, const QString &before, const QString &after,
             const QString &section = {})
    {
        m_found.push_back({kind, place, before, after, section, {}});
    }

    template<typename Whole>
    void addFields(const Whole &before, const Whole &after, const Difference &common)
    {
        for (const Field<Whole> &field : fieldsOf<Whole>()) {
            if (field.isSame(before, after))
                continue;
            m_found.push_back(common);
            m_found.back().place = fieldPlace(common.place, field);
            m_found.back().before = field.text(before);
            m_found.back().after = field.text(after);
        }
    }

    void addSections()
    {
        const auto isOfNeither = [this](const SectionText &text) { return !m_after.section(text.section); };
        for (const SectionText &after : m_after.sections) {
            const SectionText *before = m_before.section(after.section);
            addSection(before ? *before : SectionText{after.section, {}, {}, {}}, after);
        }
        for (const SectionText &before : m_before.sections) {
            if (isOfNeither(before))
                addSection(before, {before.section, {}, {}, {}});
        }
    }

    void addSection(const SectionText &before, const SectionText &after)
    {
        const QString name = sectionName(formOf(after.section), after.section);
        if (before.titleAsFound != after.titleAsFound)
            add(DifferenceKind::Prose, QCoreApplication::translate("Review", "%1 · heading as found").arg(name),
                before.titleAsFound, after.titleAsFound, after.section);
        addBlocks(after.section, before.blocks, after.blocks);
        if (before.unknown != after.unknown)
            add(DifferenceKind::Prose, QCoreApplication::translate("Review", "%1 · other details").arg(name), {}, {},
                after.section);
    }

    const FormTemplate &formOf(const QString &section) const
    {
        return m_after.section(section) ? *m_after.form : *m_before.form;
    }

    /// Blocks between two that stayed are paired in order; what is left over was added or taken away.
    void addBlocks(const QString &section, const Blocks &before, const Blocks &after)
    {
        std::vector<KeptRow> kept =
            keptRows(static_cast<int>(before.size()), static_cast<int>(after.size()),
                     [&](int a, int b) { return before[static_cast<size_t>(a)] == after[static_cast<size_t>(b)]; });
        kept.push_back({static_cast<int>(before.size()), static_cast<int>(after.size())});
        KeptRow from{0, 0};
        for (const KeptRow &row : kept) {
            const int pairs = std::max(row.before - from.before, row.after - from.after);
            for (int i = 0; i < pairs; ++i) {
                const bool wasThere = from.before + i < row.before;
                const bool isThere = from.after + i < row.after;
                add(DifferenceKind::Prose,
                    blockPlace(formOf(section), section, 1 + i + (isThere ? from.after : from.before)),
                    wasThere ? blockText(before[static_cast<size_t>(from.before + i)], m_before) : QString(),
                    isThere ? blockText(after[static_cast<size_t>(from.after + i)], m_after) : QString(), section);
            }
            from = {row.before + 1, row.after + 1};
        }
    }

    void addCells()
    {
        for (std::size_t i = 0; i < m_after.cells.size(); ++i) {
            const std::optional<CellIndex> before = m_before.form->find(m_after.form->cells()[i].id);
            addCell(*m_after.form, CellIndex(i), before ? m_before.cell(*before) : Cell(), m_after.cells[i]);
        }
        if (m_before.form == m_after.form)
            return;
        for (std::size_t i = 0; i < m_before.cells.size(); ++i) {
            if (!m_after.form->find(m_before.form->cells()[i].id))
                addCell(*m_before.form, CellIndex(i), m_before.cells[i], {});
        }
    }

    void addCell(const FormTemplate &form, CellIndex index, const Cell &before, const Cell &after)
    {
        if (before == after)
            return;
        const CellTemplate &cell = form.cell(index);
        const SectionTemplate *section = form.sectionOfTable(cell.table);
        addFields(before, after,
                  {DifferenceKind::Cell, cellName(form, cell.id), {}, {}, section ? section->id : QString(), cell.id});
    }

    void addClosing()
    {
        const QString section = closingSection.toString();
        const QString name = sectionName(*m_after.form, section);
        addFields(m_before.closing.value_or(Closing()), m_after.closing.value_or(Closing()),
                  {DifferenceKind::Closing, name, {}, {}, section, {}});
        if (m_before.closing.has_value() != m_after.closing.has_value() &&
            m_before.closing.value_or(Closing()) == m_after.closing.value_or(Closing()))
            add(DifferenceKind::Closing, name, {}, {}, section);
    }

    void addNotes()
    {
        addList(QCoreApplication::translate("Review", "question"), m_before.threads, m_after.threads);
        addList(QCoreApplication::translate("Review", "accepted finding"), m_before.acceptedFindings,
                m_after.acceptedFindings);
        addList(QCoreApplication::translate("Review", "sign-off"), m_before.signOffs, m_after.signOffs);
        addList(QCoreApplication::translate("Review", "mark of a reviewer"), m_before.reviewMarks, m_after.reviewMarks);
        addList(QCoreApplication::translate("Review", "sentence of last year"), m_before.copiedSentences,
                m_after.copiedSentences);
    }

    template<typename Note>
    void addList(const QString &name, const std::vector<Note> &before, const std::vector<Note> &after)
    {
        const auto kept = keptRows(static_cast<int>(before.size()), static_cast<int>(after.size()), [&](int a, int b) {
            return before[static_cast<size_t>(a)] == after[static_cast<size_t>(b)];
        });
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (!std::ranges::count(kept, static_cast<int>(i), &KeptRow::before))
                addNote(name, before[i], read(before[i]), {});
        }
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (!std::ranges::count(kept, static_cast<int>(i), &KeptRow::after))
                addNote(name, after[i], {}, read(after[i]));
        }
    }

    template<typename Note>
    void addNote(const QString &name, const Note &note, const QString &before, const QString &after)
    {
        const QString section = anchorSection(note);
        const QString where = sectionName(*m_after.form, section);
        add(DifferenceKind::Note, where.isEmpty() ? name : QStringLiteral("%1 · %2").arg(where, name), before, after,
            section);
    }

    void addRest()
    {
        if (m_before.lastYear != m_after.lastYear)
            add(DifferenceKind::Note, QCoreApplication::translate("Review", "last year's report"),
                m_before.lastYear.file, m_after.lastYear.file);
        if (m_before.origin != m_after.origin)
            add(DifferenceKind::Note, QCoreApplication::translate("Review", "what reading the source remarked"),
                m_before.origin.fileName, m_after.origin.fileName);
        const bool isSame = m_before.unknown == m_after.unknown && m_before.newerMinor == m_after.newerMinor &&
                            m_before.unknownSections == m_after.unknownSections &&
                            m_before.unknownTables == m_after.unknownTables;
        if (!isSame)
            add(DifferenceKind::Note, QCoreApplication::translate("Review", "other details"), {}, {});
    }

    const Report &m_before;
    const Report &m_after;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differences(const Report &before, const Report &after)
{
    return DiffWork(before, after).run();
}

} // namespace gouji
