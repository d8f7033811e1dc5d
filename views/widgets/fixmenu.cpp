// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fixmenu.h"

#include "views/widgets/proseedit.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace gouji {
namespace {

void addEntry(QMenu &menu, const char *name, const QString &text, Session &session, const Fix &fix)
{
    QAction *action = menu.addAction(text, &menu, [&session, fix] { applyFix(session, fix); });
    action->setObjectName(QLatin1String(name));
}

bool isAt(const WordFix &word, const ProseDocument &prose, int position)
{
    const auto start = static_cast<int>(word.replacement.span.start);
    const auto end = static_cast<int>(word.replacement.span.end());
    return prose.positionOf(word.block, start) <= position && position <= prose.positionOf(word.block, end);
}

} // namespace

void addFix(QMenu &menu, Session &session, const Fix &fix)
{
    if (fix.isEmpty())
        return;
    const Fix all = fixOfAll(session, fix.check);
    menu.addSection(fixText(session, fix, 1));
    addEntry(menu, "fix", QCoreApplication::translate("gouji::FixMenu", "&Fix this"), session, fix);
    if (placesIn(all) > placesIn(fix))
        addEntry(menu, "fix-all",
                 QCoreApplication::translate("gouji::FixMenu", "Fix a&ll of this kind (%1)").arg(placesIn(all)),
                 session, all);
    menu.addSeparator();
}

Fix fixAtCursor(const ProseEdit &edit)
{
    const ProseDocument &prose = edit.prose();
    const int position = edit.textCursor().selectionStart();
    for (const Finding &finding : prose.session().checks().findings()) {
        if (finding.section != prose.section())
            continue;
        Fix fix = fixOf(prose.session(), finding);
        std::erase_if(fix.words, [&](const WordFix &word) { return !isAt(word, prose, position); });
        if (!fix.words.empty())
            return {fix.check, {fix.words.front()}, {}};
    }
    return {};
}

} // namespace gouji
