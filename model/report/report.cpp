// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/report.h"

#include <algorithm>

namespace gouji {

Report Report::forForm(FormPtr form)
{
    Report report;
    for (const SectionTemplate &section : form->sections())
        report.sections.push_back({section.id, {}, {}, {}});
    report.cells.resize(form->cells().size());
    report.form = FormHandle(std::move(form));
    return report;
}

const SectionText *Report::section(QStringView id) const
{
    const auto found = std::ranges::find_if(sections, [id](const SectionText &text) { return text.section == id; });
    return found == sections.end() ? nullptr : &*found;
}

SectionText *Report::section(QStringView id)
{
    return const_cast<SectionText *>(std::as_const(*this).section(id));
}

const Blocks *Report::blocks(QStringView id) const
{
    if (id == openingSection)
        return &opening;
    const SectionText *text = section(id);
    return text ? &text->blocks : nullptr;
}

Blocks *Report::blocks(QStringView id)
{
    return const_cast<Blocks *>(std::as_const(*this).blocks(id));
}

} // namespace gouji
