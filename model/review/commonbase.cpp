// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/commonbase.h"

#include "model/checks/samebody.h"
#include "model/support/rowdiff.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Review", text);
}

/// Facts that are not known tell nothing apart.
bool isOneBody(const Report &a, const Report &b)
{
    return a.facts.body.isEmpty() || b.facts.body.isEmpty() || isSameBody(a.facts, b.facts);
}

bool isOneYear(const Report &a, const Report &b)
{
    return a.facts.year == 0 || b.facts.year == 0 || a.facts.year == b.facts.year;
}

/// Why one is no version of the other: `of another body (…)`; empty where it may be.
QString strangeness(const Report &report, const Report &other)
{
    if (!isOneBody(report, other))
        return translated(QT_TRANSLATE_NOOP("Review", "it is of another body, %1")).arg(report.facts.body);
    if (!isOneYear(report, other))
        return translated(QT_TRANSLATE_NOOP("Review", "it is on another year, %1")).arg(report.facts.year);
    if (report.form != other.form)
        return translated(QT_TRANSLATE_NOOP("Review", "it follows another form, %1")).arg(report.form->name());
    return {};
}

Blocks blocksInCommon(const Blocks &ours, const Blocks &theirs)
{
    const auto isSame = [&](int a, int b) {
        return ours[static_cast<std::size_t>(a)] == theirs[static_cast<std::size_t>(b)];
    };
    Blocks common;
    for (const KeptRow &row : keptRows(static_cast<int>(ours.size()), static_cast<int>(theirs.size()), isSame))
        common.push_back(ours[static_cast<std::size_t>(row.before)]);
    return common;
}

// Fields and cells are blank in it: what only one of both says was added by that one.
Report inCommon(const Report &ours, const Report &theirs)
{
    Report common = Report::forForm(ours.form.pointer());
    common.opening = blocksInCommon(ours.opening, theirs.opening);
    for (std::size_t i = 0; i < common.sections.size(); ++i)
        common.sections[i].blocks = blocksInCommon(ours.sections[i].blocks, theirs.sections[i].blocks);
    return common;
}

} // namespace

CommonBase commonBase(const Report *base, const Report &ours, const Report &theirs)
{
    const QString fromOurs = base ? strangeness(*base, ours) : QString();
    if (base && (fromOurs.isEmpty() || strangeness(*base, theirs).isEmpty()))
        return {CommonBase::Kind::Given, *base, {}};
    if (const QString why = strangeness(theirs, ours); !why.isEmpty())
        return {CommonBase::Kind::Strangers, ours,
                translated(QT_TRANSLATE_NOOP("Review", "The two are no versions of one report and cannot be merged: of "
                                                       "theirs, %1. Choose a copy of the same report."))
                    .arg(why)};
    const QString remark =
        base ? translated(QT_TRANSLATE_NOOP("Review",
                                            "What was named as the common base is not the report that both "
                                            "began with: %1. Merged without it; nothing of either is dropped."))
                   .arg(fromOurs)
             : translated(QT_TRANSLATE_NOOP("Review", "There is no common base. Whatever only one of the two says was "
                                                      "taken; places in which they differ are conflicts."));
    return {CommonBase::Kind::InCommon, inCommon(ours, theirs), remark};
}

} // namespace gouji
