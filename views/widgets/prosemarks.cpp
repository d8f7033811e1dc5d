// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/prosemarks.h"

#include "model/review/anchorplace.h"
#include "views/widgets/copiedshades.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/theme.h"

namespace gouji {
namespace {

constexpr int pauseBeforeNumbers = 150; // ms

/// The words of a section that open questions are about; a question about a whole paragraph shows at its beginning.
std::vector<TextPlace> questionsIn(const QString &section, const Report &report)
{
    constexpr int shownOfParagraph = 2;
    std::vector<TextPlace> places;
    for (const Thread &thread : report.threads) {
        const Anchor &anchor = thread.anchor;
        if (thread.status == ThreadStatus::Closed || anchor.section != section || !anchor.block)
            continue;
        const bool isWhole = anchor.quoted.isEmpty() && anchor.length == 0;
        if (isWhole || !isGone(anchor, report))
            places.push_back({*anchor.block, anchor.start, isWhole ? shownOfParagraph : anchor.length, {}});
    }
    return places;
}

} // namespace

ProseMarks::ProseMarks(ProseEdit &edit) : QObject(&edit), m_edit(edit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeNumbers);
    connect(&m_pause, &QTimer::timeout, this, &ProseMarks::takeNumbers);
    connect(&edit.prose().session(), &Session::findingsChanged, this, &ProseMarks::takeFindings);
    connect(&edit.prose().session(), &Session::threadsChanged, this, &ProseMarks::takeFindings);
    connect(&edit.prose(), &ProseDocument::reportShown, this, &ProseMarks::refresh);
    takeFindings();
}

void ProseMarks::setStaleNumbers(StaleNumbers &numbers)
{
    m_numbers = &numbers;
    connect(&numbers, &StaleNumbers::changed, this, &ProseMarks::takeNumbers);
    connect(&m_edit.prose(), &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
    connect(&m_edit.links(), &ProseLinks::unlinked, this, [this](CellIndex cell, const QString &text) {
        m_numbers->noteUnlinked(m_edit.prose().section(), cell, text);
    });
    takeNumbers();
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
    std::vector<TextPlace> questions = questionsIn(m_edit.prose().section(), m_edit.prose().session().report());
    if (marks == m_marks && copied == m_copied && questions == m_questions)
        return;
    m_questions = std::move(questions);
    m_marks = std::move(marks);
    m_copied = copied;
    refresh();
}

void ProseMarks::takeNumbers()
{
    std::vector<StaleNumber> stale = m_numbers->in(m_edit.prose().section());
    if (stale == m_stale)
        return;
    m_stale = std::move(stale);
    refresh();
}

std::optional<CellIndex> ProseMarks::staleAt(int position) const
{
    for (const StaleNumber &number : m_stale) {
        const int start = m_edit.prose().positionOf(number.block, static_cast<int>(number.span.start));
        const int end = m_edit.prose().positionOf(number.block, static_cast<int>(number.span.end()));
        if (start <= position && position <= end)
            return number.cell;
    }
    return std::nullopt;
}

QTextEdit::ExtraSelection ProseMarks::underlined(const TextPlace &place) const
{
    const ProseDocument &prose = m_edit.prose();
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(&m_edit.prose());
    selection.cursor.setPosition(prose.positionOf(place.block, place.start));
    selection.cursor.setPosition(prose.positionOf(place.block, place.start + place.length), QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
    selection.format.setUnderlineColor(Theme::of(m_edit.palette()).hint);
    return selection;
}

void ProseMarks::refresh()
{
    const ProseDocument &prose = m_edit.prose();
    const Theme theme = Theme::of(m_edit.palette());
    QList<QTextEdit::ExtraSelection> selections = copiedShades(prose.session().report(), prose.section(), prose, theme);
    for (const Mark &mark : m_marks) {
        if (mark.place.block >= m_edit.prose().blockCount())
            continue;
        QTextEdit::ExtraSelection selection = underlined(mark.place);
        if (mark.severity != Severity::Hint) {
            selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            selection.format.setUnderlineColor(blocksReady(mark.severity) ? theme.error : theme.warning);
        }
        selections.append(selection);
    }
    for (const TextPlace &question : m_questions) {
        if (question.block >= m_edit.prose().blockCount())
            continue;
        selections.append(underlined(question));
        selections.back().format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        selections.back().format.setUnderlineColor(theme.accent);
    }
    for (const StaleNumber &number : m_stale) {
        if (number.block < m_edit.prose().blockCount())
            selections.append(underlined(
                {number.block, static_cast<int>(number.span.start), static_cast<int>(number.span.length), {}}));
    }
    m_edit.setExtraSelections(selections);
}

} // namespace gouji
