// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/fixing.h"

#include "model/review/reportstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

Fix fixOf(const Session &session, const Finding &finding)
{
    if (isReadOnly(session.report().facts.state))
        return {};
    return fixOf(finding, session.report(), *session.checks().options().words);
}

Fix fixOfAll(const Session &session, const CheckId &check)
{
    if (isReadOnly(session.report().facts.state))
        return {};
    return fixOfAll(check, session.checks().findings(), session.report(), *session.checks().options().words);
}

Fix fixOfCell(const Session &session, CellIndex cell)
{
    for (const Finding &finding : session.checks().findings()) {
        Fix fix = fixOf(session, finding);
        if (std::ranges::find(fix.totals, cell) != fix.totals.end())
            return fix;
    }
    return {};
}

int placesIn(const Fix &fix)
{
    return static_cast<int>(fix.words.size() + fix.totals.size());
}

QString fixText(const Session &session, const Fix &fix, int mostLines)
{
    const std::vector<FixChange> changes = changesOf(fix, session.report());
    QStringList lines;
    for (const FixChange &change : changes) {
        if (lines.size() < mostLines)
            lines.append(change.before + QStringLiteral(" → ") + change.after);
    }
    if (changes.size() > static_cast<std::size_t>(mostLines))
        lines.append(QStringLiteral("…"));
    return lines.join(u'\n');
}

void applyFix(Session &session, const Fix &fix)
{
    if (fix.isEmpty())
        return;
    if (session.isReadOnly())
        return emit session.refused();
    const QString text = QCoreApplication::translate("gouji::Session", "Fix what is certain");
    session.undoStack().beginMacro(text);
    for (FixedBlocks &fixed : fixedBlocks(fix, session.report())) {
        const auto count = static_cast<int>(fixed.blocks.size());
        session.replaceBlocks({fixed.section, fixed.first, count, std::move(fixed.blocks)});
    }
    if (!fix.totals.empty())
        session.setCells(fixedTotals(fix, session.report()), text);
    session.undoStack().endMacro();
}

} // namespace gouji
