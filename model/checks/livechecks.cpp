// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/livechecks.h"

#include "model/checks/findingorder.h"
#include "model/checks/identitychecks.h"

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

void append(std::vector<Finding> &all, const std::vector<Finding> &some)
{
    all.insert(all.end(), some.begin(), some.end());
}

} // namespace

LiveChecks::LiveChecks(CheckOptions options) : m_options(std::move(options)) {}

void LiveChecks::reset(const Report &report)
{
    m_sheet.reset(report);
    m_identityFindings = identityFindings(m_sheet, m_options);
    m_proseHasLinks = proseHasLinks(report);
    makeSlots(report);
    for (TableSlot &slot : m_tableSlots)
        run(report, slot);
    runAll(report, Reads::Cells | Reads::Prose | Reads::Facts);
    readOrigin(report);
    gather(report);
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
        m_identityFindings = identityFindings(m_sheet, m_options);
    for (TableSlot &slot : m_tableSlots) {
        if (tables[static_cast<size_t>(slot.table)])
            run(report, slot);
    }
    runAll(report, m_proseHasLinks ? Reads::Cells | Reads::Prose : Reads::Cells);
    gather(report);
}

void LiveChecks::proseChanged(const Report &report, QStringView)
{
    m_proseHasLinks = proseHasLinks(report);
    runAll(report, Reads::Prose);
    gather(report);
}

void LiveChecks::factsChanged(const Report &report)
{
    runAll(report, Reads::Facts);
    gather(report);
}

void LiveChecks::originChanged(const Report &report)
{
    readOrigin(report);
    gather(report);
}

void LiveChecks::makeSlots(const Report &report)
{
    m_tableSlots.clear();
    m_reportSlots.clear();
    for (const TableCheck &check : cellChecks()) {
        for (size_t table = 0; table < report.form->tables().size(); ++table)
            m_tableSlots.push_back({&check, static_cast<int>(table), {}});
    }
    for (const auto family : {titleChecks(), structureChecks(), openingChecks(), tableTwoChecks(), requestChecks()}) {
        for (const ReportCheck &check : family) {
            if (m_options.isOn(CheckId(QString::fromLatin1(check.id))))
                m_reportSlots.push_back({&check, {}});
        }
    }
    std::erase_if(m_tableSlots, [this](const TableSlot &slot) {
        return !m_options.isOn(CheckId(QString::fromLatin1(slot.check->id)));
    });
}

void LiveChecks::run(const Report &report, TableSlot &slot)
{
    slot.findings.clear();
    const CheckContext context{report, m_lastYear};
    CheckRun checkRun(context, m_options, slot.findings);
    slot.check->run(checkRun, slot.table);
}

void LiveChecks::run(const Report &report, ReportSlot &slot)
{
    slot.findings.clear();
    const CheckContext context{report, m_lastYear};
    CheckRun checkRun(context, m_options, slot.findings);
    slot.check->run(checkRun);
}

void LiveChecks::runAll(const Report &report, ReadsFlags changed)
{
    for (ReportSlot &slot : m_reportSlots) {
        if (slot.check->reads & changed)
            run(report, slot);
    }
}

void LiveChecks::readOrigin(const Report &report)
{
    m_readingFindings.clear();
    std::ranges::copy_if(report.origin.findings, std::back_inserter(m_readingFindings), [this](const Finding &finding) {
        return !finding.isForImportLogOnly() && m_options.isOn(finding.check);
    });
}

void LiveChecks::gather(const Report &report)
{
    m_findings.clear();
    append(m_findings, m_readingFindings);
    append(m_findings, m_identityFindings);
    for (const TableSlot &slot : m_tableSlots)
        append(m_findings, slot.findings);
    for (const ReportSlot &slot : m_reportSlots)
        append(m_findings, slot.findings);
    sortFindings(m_findings, *report.form);
}

} // namespace gouji
