// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/comparison.h"

#include "model/checks/cellname.h"
#include "model/review/blocktext.h"
#include "model/review/figurechange.h"
#include "model/support/rowdiff.h"
#include "model/text/blanks.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

QString key(QString text)
{
    return text.removeIf(isBlank);
}

/// The blocks of a section that say anything.
std::vector<const Block *> spoken(const Blocks *blocks, const Report &report)
{
    std::vector<const Block *> found;
    for (std::size_t i = 0; blocks && i < blocks->size(); ++i) {
        if (!shownKey((*blocks)[i], report).isEmpty())
            found.push_back(&(*blocks)[i]);
    }
    return found;
}

class ComparisonWork
{
public:
    ComparisonWork(const Report &before, const Report &after) : m_before(before), m_after(after) {}

    std::vector<ComparedPlace> run()
    {
        const auto year = [](const Report &report) {
            return report.facts.year == 0 ? QString() : QString::number(report.facts.year);
        };
        add({DifferenceKind::Fact,
             translated(QT_TRANSLATE_NOOP("Review", "form")),
             m_before.form->name(),
             m_after.form->name(),
             factsSection.toString(),
             {}});
        add({DifferenceKind::Fact,
             translated(QT_TRANSLATE_NOOP("Review", "body")),
             m_before.facts.body,
             m_after.facts.body,
             factsSection.toString(),
             {}});
        add({DifferenceKind::Fact,
             translated(QT_TRANSLATE_NOOP("Review", "report year")),
             year(m_before),
             year(m_after),
             factsSection.toString(),
             {}});
        addProse(openingSection.toString());
        for (const SectionTemplate &section : m_after.form->sections())
            addSection(section);
        addClosing();
        return std::move(m_places);
    }

private:
    void add(Difference place)
    {
        if (place.before.isEmpty() && place.after.isEmpty() && place.kind != DifferenceKind::Cell)
            return;
        const bool isChanged = key(place.before) != key(place.after);
        m_places.push_back({std::move(place), isChanged, {}, {}});
    }

    void addSection(const SectionTemplate &section)
    {
        addProse(section.id);
        const int table = m_after.form->tableIndex(section.table);
        for (std::size_t i = 0; table >= 0 && i < m_after.cells.size(); ++i) {
            if (m_after.form->cells()[i].table == table)
                addCell(CellIndex(i), section);
        }
        if (table >= 0 && m_before.form != m_after.form)
            addCellsOfBefore(section);
    }

    /// Paragraphs between two that stayed are paired in order; what is left over was added or taken away.
    void addProse(const QString &section)
    {
        const auto before = spoken(m_before.blocks(section), m_before);
        const auto after = spoken(m_after.blocks(section), m_after);
        const auto isSame = [&](int a, int b) {
            return shownKey(*before[static_cast<std::size_t>(a)], m_before) ==
                   shownKey(*after[static_cast<std::size_t>(b)], m_after);
        };
        const KeptRow end{static_cast<int>(before.size()), static_cast<int>(after.size())};
        std::vector<KeptRow> kept = keptRows(end.before, end.after, isSame);
        kept.push_back(end);
        KeptRow from{0, 0};
        for (const KeptRow &row : kept) {
            const int pairs = std::max(row.before - from.before, row.after - from.after) + (row == end ? 0 : 1);
            for (int i = 0; i < pairs; ++i) {
                const bool isKept = i == pairs - 1 && row != end;
                const KeptRow pair = isKept ? row : KeptRow{from.before + i, from.after + i};
                const bool wasThere = isKept || pair.before < row.before;
                const bool isThere = isKept || pair.after < row.after;
                addParagraph(section, wasThere ? before[static_cast<std::size_t>(pair.before)] : nullptr,
                             isThere ? after[static_cast<std::size_t>(pair.after)] : nullptr,
                             1 + (isThere ? pair.after : pair.before));
            }
            from = {row.before + 1, row.after + 1};
        }
    }

    void addParagraph(const QString &section, const Block *before, const Block *after, int number)
    {
        add({DifferenceKind::Prose,
             blockPlace(*m_after.form, section, number),
             before ? blockText(*before, m_before) : QString(),
             after ? blockText(*after, m_after) : QString(),
             section,
             {}});
    }

    void addCell(CellIndex index, const SectionTemplate &section)
    {
        const CellId &id = m_after.form->cell(index).id;
        const std::optional<CellIndex> found = m_before.form->find(id);
        const CellValue before = found ? m_before.cell(*found).value : sumOfParts(m_before, id);
        addFigures(cellName(*m_after.form, id), section.id, id, before, m_after.cell(index).value);
    }

    /// What only the earlier form has a place for.
    void addCellsOfBefore(const SectionTemplate &section)
    {
        const SectionTemplate *own = m_before.form->section(section.id);
        const int table = own ? m_before.form->tableIndex(own->table) : -1;
        for (std::size_t i = 0; i < m_before.cells.size(); ++i) {
            const CellTemplate &cell = m_before.form->cells()[i];
            if (cell.table == table && !m_after.form->find(cell.id))
                addFigures(cellName(*m_before.form, cell.id), section.id, cell.id, m_before.cells[i].value,
                           sumOfParts(m_after, cell.id));
        }
    }

    /// Of a cell whose row the report's form divides into several: what the parts in its column add up to. Blank where it
    /// divides no such row or a part is no number.
    static CellValue sumOfParts(const Report &report, const CellId &whole)
    {
        const QString &id = whole.toString();
        const qsizetype dot = id.lastIndexOf(u'.');
        const QString row = id.left(dot + 1);
        const QString column = id.mid(dot);
        std::optional<qint64> sum;
        for (std::size_t i = 0; i < report.cells.size(); ++i) {
            const QString part = report.form->cells()[i].id.toString();
            if (!part.startsWith(row) || !part.endsWith(column))
                continue;
            const std::optional<qint64> figure = report.cells[i].value.wholeNumber();
            if (!figure)
                return {};
            sum = sum.value_or(0) + *figure;
        }
        const std::optional<Count> count = sum ? Count::fromInteger(*sum) : std::nullopt;
        return count ? CellValue(*count) : CellValue();
    }

    void addFigures(const QString &name, const QString &section, const CellId &id, const CellValue &before,
                    const CellValue &after)
    {
        ComparedPlace place{{DifferenceKind::Cell, name, before.toString(), after.toString(), section, id},
                            before.toString() != after.toString(),
                            {},
                            {}};
        if (const std::optional<FigureChange> change = FigureChange::between(before, after)) {
            place.change = change->toString();
            place.growth = change->growth();
        }
        m_places.push_back(std::move(place));
    }

    void addClosing()
    {
        const QString section = closingSection.toString();
        const QString name = sectionName(*m_after.form, section);
        const auto text = [](const std::optional<Closing> &closing) {
            return closing ? QStringList{closing->body, closing->date}.join(u'\n').trimmed() : QString();
        };
        add({DifferenceKind::Closing, name, text(m_before.closing), text(m_after.closing), section, {}});
    }

    const Report &m_before;
    const Report &m_after;
    std::vector<ComparedPlace> m_places;
};

} // namespace

std::vector<ComparedPlace> compareReports(const Report &before, const Report &after)
{
    return ComparisonWork(before, after).run();
}

} // namespace gouji
