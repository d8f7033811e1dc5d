// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reading/confirmedfigures.h"

#include "model/checks/balancesheet.h"
#include "model/checks/cellname.h"

#include <algorithm>

namespace gouji {
namespace {

bool isConfirmed(const BalanceSheet &sheet, CellIndex cell)
{
    bool holds = false;
    for (const int identity : sheet.form().identitiesOf(cell)) {
        const Balance &balance = sheet.balances()[size_t(identity)];
        if (balance.isBroken())
            return false;
        holds = holds || !balance.isOpen;
    }
    return holds;
}

Finding unconfirmed(const SectionTemplate &section)
{
    Finding finding;
    finding.check = CheckId(QStringLiteral("IM-12"));
    finding.severity = Severity::Warning;
    finding.wording = QStringLiteral("IM-12.unconfirmed");
    finding.section = section.id;
    return finding;
}

} // namespace

void keepConfirmed(Report &report)
{
    BalanceSheet sheet;
    sheet.reset(report);
    const FormTemplate &form = *report.form;
    for (size_t table = 0; table < form.tables().size(); ++table) {
        const SectionTemplate &section = *form.sectionOfTable(int(table));
        Finding finding = unconfirmed(section);
        QStringList candidates;
        for (size_t i = 0; i < report.cells.size(); ++i) {
            const CellIndex index(i);
            Cell &cell = report.cells[i];
            if (form.cell(index).table != int(table) || cell.value.isBlank() || isConfirmed(sheet, index))
                continue;
            finding.cells.push_back(form.cell(index).id);
            candidates.append(cellName(form, form.cell(index).id) + u' ' + cell.value.toString());
            cell.value = CellValue();
        }
        finding.arguments = {section.heading(), QString::number(candidates.size()), candidates.join(u'；')};
        if (!candidates.isEmpty())
            report.origin.findings.push_back(std::move(finding));
    }
}

} // namespace gouji
