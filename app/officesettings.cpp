// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officesettings.h"

#include "app/office/officepages.h"
#include "app/office/officeparts.h"
#include "app/pagesettings.h"
#include "app/workbench.h"

namespace gouji {
namespace {

const QString overviewLimitKey = QStringLiteral("prose/limit/overview");
constexpr PagePreset sharedLooks[] = {PagePreset::Official, PagePreset::Compact, PagePreset::LargePrint};

/// As packs write it.
QString packedName(QString name)
{
    return name.replace(u'-', u'_');
}

PackedLook packed(const StyleChange &change)
{
    PackedLook look;
    for (auto length = change.lengths.begin(); length != change.lengths.end(); ++length)
        look.lengths.insert(packedName(length.key()), length->centipoints());
    for (auto family = change.fonts.begin(); family != change.fonts.end(); ++family)
        look.fonts.insert(packedName(family.key()), *family);
    return look;
}

StyleChange unpacked(const PackedLook &look)
{
    StyleChange change;
    for (const QString &name : StyleChange::lengthNames()) {
        if (const qint64 length = look.lengths.value(packedName(name)))
            change.lengths.insert(name, PageLength::ofCentipoints(length));
    }
    for (const QString &name : StyleChange::fontNames()) {
        if (const QString family = look.fonts.value(packedName(name)); !family.isEmpty())
            change.fonts.insert(name, family);
    }
    return change;
}

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
            pages[presetName(preset)] = packed(change);
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
        workbench.setPageStyle(preset, unpacked(pages[presetName(preset)]).appliedTo(preset));
}

} // namespace gouji
