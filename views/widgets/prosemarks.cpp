// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosemarks.h"

#include "views/widgets/copiedshades.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/theme.h"

namespace gouji {

ProseMarks::ProseMarks(ProseEdit &edit) : QObject(&edit), m_edit(edit)
{
    connect(&edit.prose().session(), &Session::findingsChanged, this, &ProseMarks::takeFindings);
    connect(&edit.prose(), &ProseDocument::reportShown, this, &ProseMarks::refresh);
    takeFindings();
}

void ProseMarks::takeFindings()
{
    std::vector<Mark> marks;
    for (const Finding &finding : m_edit.prose().session().checks().findings()) {
        if (finding.section != m_edit.prose().section())
            continue;
        for (const TextPlace &place : finding.places)
            marks.push_back({place, finding.severity});
    }
    const std::vector<CopiedSentence> &copied = m_edit.prose().session().report().copiedSentences;
    if (marks == m_marks && copied == m_copied)
        return;
    m_marks = std::move(marks);
    m_copied = copied;
    refresh();
}

QTextEdit::ExtraSelection ProseMarks::selectionOf(const Mark &mark) const
{
    const Theme theme = Theme::of(m_edit.palette());
    const bool isHint = mark.severity == Severity::Hint;
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(&m_edit.prose());
    selection.cursor.setPosition(m_edit.prose().positionOf(mark.place.block, mark.place.start));
    selection.cursor.setPosition(m_edit.prose().positionOf(mark.place.block, mark.place.start + mark.place.length),
                                 QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(isHint ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(isHint ? theme.hint : blocksReady(mark.severity) ? theme.error : theme.warning);
    return selection;
}

void ProseMarks::refresh()
{
    const ProseDocument &prose = m_edit.prose();
    QList<QTextEdit::ExtraSelection> selections =
        copiedShades(prose.session().report(), prose.section(), prose, Theme::of(m_edit.palette()));
    for (const Mark &mark : m_marks) {
        if (mark.place.block < m_edit.prose().blockCount())
            selections.append(selectionOf(mark));
    }
    m_edit.setExtraSelections(selections);
}

} // namespace gouji
