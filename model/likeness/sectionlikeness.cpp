// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/likeness/sectionlikeness.h"

#include "model/likeness/shingles.h"
#include "model/report/prosetext.h"
#include "model/template/sectionids.h"

namespace gouji {
namespace {

QString textOf(const Report &report, QStringView section)
{
    const Blocks *blocks = report.blocks(section);
    return blocks ? proseText(*blocks, report) : QString();
}

} // namespace

int sectionLikeness(const Report &report, const Report &other, QStringView section, const SetPhrases &phrases)
{
    return likeness(textOf(report, section), textOf(other, section), phrases);
}

int textLikeness(const Report &report, const Report &other, const SetPhrases &phrases)
{
    return std::max(sectionLikeness(report, other, overviewSection, phrases),
                    sectionLikeness(report, other, problemsSection, phrases));
}

} // namespace gouji
