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

bool covers(const ProseDocument &prose, int block, TextSpan span, int position)
{
    return prose.positionOf(block, static_cast<int>(span.start)) <= position &&
           position <= prose.positionOf(block, static_cast<int>(span.end()));
}

/// Whether the cursor stands in what is mended, or in the words of the finding around it.
bool isAt(const WordFix &word, const Finding &finding, const ProseDocument &prose, int position)
{
    const TextSpan &mended = word.replacement.span;
    if (covers(prose, word.block, mended, position))
        return true;
    return std::ranges::any_of(finding.places, [&](const TextPlace &place) {
        const TextSpan span{place.start, place.length};
        const bool isAround = span.start <= mended.start && mended.end() <= span.end();
        return place.block == word.block && isAround && covers(prose, place.block, span, position);
    });
}

} // namespace

void addFix(QMenu &menu, Session &session, const Fix &fix)
{
    if (fix.isEmpty())
        return;
    const Fix all = fixOfAll(session, fix.check);
    const QString change = fixText(session, fix, 1).replace(u'&', QStringLiteral("&&"));
    addEntry(menu, "fix", QCoreApplication::translate("gouji::FixMenu", "&Fix: %1").arg(change), session, fix);
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
        std::erase_if(fix.words, [&](const WordFix &word) { return !isAt(word, finding, prose, position); });
        if (!fix.words.empty())
            return {fix.check, {fix.words.front()}, {}};
    }
    return {};
}

} // namespace gouji
