// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officesettings.h"

#include "app/office/officepages.h"
#include "app/office/officeparts.h"
#include "app/pagesettings.h"
#include "app/workbench.h"

namespace gouji {
namespace {

constexpr QLatin1String overviewLimitKey("prose/limit/overview");

} // namespace

std::vector<OfficeItem> packedChecks(Workbench &workbench)
{
    const CheckChoice choice = workbench.checkSettings().choice();
    PackedChecks packed;
    for (const CheckId &id : choice.switchedOn)
        packed.on.append(id.toString());
    for (const CheckId &id : choice.switchedOff)
        packed.off.append(id.toString());
    packed.notice = choice.notice;
    packed.overviewLimit = workbench.settings().value(overviewLimitKey).toInt();
    if (packed == PackedChecks())
        return {};
    return {{{OfficePart::Checks, {}}, checksJson(packed)}};
}

std::vector<OfficeItem> packedPages(Workbench &workbench)
{
    PackedPages pages;
    for (const PagePreset preset : sharedLooks) {
        if (const StyleChange change = PageSettings(workbench.settings()).change(preset); !change.isEmpty())
            pages[preset] = change;
    }
    if (pages.empty())
        return {};
    return {{{OfficePart::Pages, {}}, pagesJson(pages)}};
}

void putChecks(Workbench &workbench, const JsonValue *content)
{
    const PackedChecks packed = content ? checksOf(*content) : PackedChecks();
    CheckChoice choice = workbench.checkSettings().choice();
    choice.switchedOn.clear();
    choice.switchedOff.clear();
    for (const QString &id : packed.on)
        choice.switchedOn.insert(CheckId(id));
    for (const QString &id : packed.off)
        choice.switchedOff.insert(CheckId(id));
    choice.notice = packed.notice;
    if (packed.overviewLimit > 0)
        workbench.settings().setValue(overviewLimitKey, packed.overviewLimit);
    else
        workbench.settings().remove(overviewLimitKey);
    workbench.checkSettings().choose(choice);
}

void putPages(Workbench &workbench, const JsonValue *content)
{
    PackedPages pages = content ? pagesOf(*content) : PackedPages();
    for (const PagePreset preset : sharedLooks)
        workbench.setPageStyle(preset, pages[preset].appliedTo(preset));
}

} // namespace gouji
