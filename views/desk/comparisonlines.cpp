// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/comparisonlines.h"

#include <QCoreApplication>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DeskComparison", text);
}

QString lastYearLine(const ComparedLastYear &compared)
{
    const QString files = compared.files.join(QStringLiteral("、"));
    switch (compared.kind) {
    case LastYearKind::NotAsked: return {};
    case LastYearKind::None:
        return words(QT_TRANSLATE_NOOP("DeskComparison", "Last year: no report of this unit was found."));
    case LastYearKind::Own:
        return words(QT_TRANSLATE_NOOP("DeskComparison", "Last year: %1; %2 % of the text is the same."))
            .arg(files)
            .arg(std::max(compared.likeness, 0));
    case LastYearKind::Merged:
        return words(QT_TRANSLATE_NOOP("DeskComparison",
                                       "Last year: the sum of bodies that were merged (%1). What does not agree with "
                                       "it may come from the merger and is not counted: %2."))
            .arg(files)
            .arg(compared.doubts);
    case LastYearKind::Incomplete:
        return words(QT_TRANSLATE_NOOP("DeskComparison",
                                       "Last year: of the bodies that were merged only %1. Nothing is compared."))
            .arg(files);
    case LastYearKind::Several:
        return words(QT_TRANSLATE_NOOP("DeskComparison",
                                       "Last year: several that differ (%1). Nothing is compared until only the one "
                                       "that counts is left."))
            .arg(files);
    }
    return {};
}

} // namespace

QStringList comparisonLines(const DeskState &state, int unit)
{
    QStringList lines;
    const Draft *draft = state.checkedOf(unit);
    if (draft && draft->fault.isEmpty())
        lines.append(lastYearLine(draft->lastYear));
    if (const NearestText &nearest = state.nearestTo(unit); nearest.other >= 0)
        lines.append(words(QT_TRANSLATE_NOOP("DeskComparison", "Most like it: %1, about %2 % of the text."))
                         .arg(state.units()[nearest.other].name)
                         .arg(nearest.likeness));
    lines.removeAll(QString());
    return lines;
}

} // namespace gouji
