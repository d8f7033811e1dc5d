// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/livechecks.h"

#include <algorithm>

namespace gouji {
namespace {

bool hasLinks(const Blocks &blocks)
{
    return std::ranges::any_of(blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph &&
               std::ranges::any_of(paragraph->runs, [](const Run &run) { return std::holds_alternative<Link>(run); });
    });
}

bool proseHasLinks(const Report &report)
{
    return hasLinks(report.opening) ||
           std::ranges::any_of(report.sections, [](const SectionText &section) { return hasLinks(section.blocks); });
}

/// Sources of the list that are no slots.
constexpr int readingSource = -2;
constexpr int identitySource = -1;

} // namespace

LiveChecks::LiveChecks(CheckOptions options) : m_options(std::move(options)) {}

void LiveChecks::reset(const Report &report)
{
    m_list.reset(*report.form);
    m_sheet.reset(report);
    m_identities.forget();
    runIdentities({});
    m_proseHasLinks = proseHasLinks(report);
    m_prose.forget();
    makeSlots(*report.form);
    for (size_t slot = 0; slot < m_slots.size(); ++slot)
        runSlot(report, slot);
    readOrigin(report);
    m_list.arrange();
}

void LiveChecks::cellsChanged(const Report &report, std::span<const CellIndex> cells)
{
    const bool wasBroken = m_sheet.hasBroken();
    std::vector<bool> tables(report.form->tables().size());
    for (const CellIndex cell : cells) {
        m_sheet.update(report, cell);
        tables[static_cast<size_t>(report.form->cell(cell).table)] = true;
    }
    if (wasBroken || m_sheet.hasBroken())
        runIdentities(cells);
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].ofTable && tables[static_cast<size_t>(m_slots[slot].table)])
            runSlot(report, slot);
    }
    if (m_proseHasLinks)
        m_prose.forget();
    runReaders(report, m_proseHasLinks ? Reads::Cells | Reads::Prose : Reads::Cells);
    m_list.arrange();
}

void LiveChecks::proseChanged(const Report &report, QStringView)
{
    m_proseHasLinks = proseHasLinks(report);
    m_prose.forget();
    runReaders(report, Reads::Prose);
    m_list.arrange();
}

void LiveChecks::factsChanged(const Report &report)
{
    runReaders(report, Reads::Facts);
    m_list.arrange();
}

void LiveChecks::originChanged(const Report &report)
{
    readOrigin(report);
    m_list.arrange();
}

void LiveChecks::makeSlots(const FormTemplate &form)
{
    m_slots.clear();
    const auto isOn = [this](const char *id) { return m_options.isOn(CheckId(QString::fromLatin1(id))); };
    for (const TableCheck &check : cellChecks()) {
        for (size_t table = 0; isOn(check.id) && table < form.tables().size(); ++table)
            m_slots.push_back({&check, static_cast<int>(table), nullptr});
    }
    for (const auto family :
         {titleChecks(), structureChecks(), openingChecks(), tableTwoChecks(), requestChecks(), requestFigureChecks(),
          caseFigureChecks(), arithmeticChecks(), feeChecks(), citationChecks(), punctuationChecks(), wordChecks(),
          sensitiveChecks(), lastYearChecks(), publishingChecks()}) {
        for (const ReportCheck &check : family) {
            if (isOn(check.id))
                m_slots.push_back({nullptr, 0, &check});
        }
    }
}

void LiveChecks::runSlot(const Report &report, size_t slot)
{
    const int source = static_cast<int>(slot);
    std::vector<Finding> findings;
    const CheckContext context{report, m_lastYear};
    CheckRun run(context, m_options, m_prose, findings);
    if (m_slots[slot].ofTable)
        m_slots[slot].ofTable->run(run, m_slots[slot].table);
    else
        m_slots[slot].ofReport->run(run);
    if (m_list.has(source))
        m_list.take(source);
    m_list.put(source, std::move(findings));
}

void LiveChecks::runReaders(const Report &report, ReadsFlags changed)
{
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot].ofReport && m_slots[slot].ofReport->reads & changed)
            runSlot(report, slot);
    }
}

void LiveChecks::runIdentities(std::span<const CellIndex> changed)
{
    m_list.put(identitySource, m_identities.run(m_sheet, m_options, m_list.take(identitySource), changed));
}

void LiveChecks::readOrigin(const Report &report)
{
    m_list.take(readingSource);
    std::vector<Finding> findings;
    std::ranges::copy_if(report.origin.findings, std::back_inserter(findings),
                         [this](const Finding &finding) { return m_options.isOn(finding.check); });
    m_list.put(readingSource, std::move(findings));
}

} // namespace gouji
