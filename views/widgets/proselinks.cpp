// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/proselinks.h"

#include "views/editing/prosenumbers.h"
#include "views/widgets/linkpopup.h"
#include "views/widgets/proseedit.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace gouji {
namespace {

constexpr std::size_t mostCells = 40;
constexpr QStringView atSigns = u"@＠";

/// Letters before an at sign make it one of a mail address.
bool isMail(const QTextCursor &before)
{
    const QChar c = before.document()->characterAt(before.position() - 1);
    return !before.atBlockStart() && c.unicode() < 0x80 && c.isLetterOrNumber();
}

} // namespace

ProseLinks::ProseLinks(ProseEdit &edit) : QObject(&edit), m_edit(edit), m_popup(new LinkPopup(&edit))
{
    connect(m_popup, &LinkPopup::chosen, this, &ProseLinks::onChosen);
    connect(m_popup, &LinkPopup::givenUp, this, &ProseLinks::endOffer);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &ProseLinks::onCursorMoved);
    connect(&edit, &ProseEdit::left, this, &ProseLinks::endOffer);
}

bool ProseLinks::takeKey(const QKeyEvent &event)
{
    if (m_popup->isVisible() && event.modifiers() == Qt::NoModifier && m_popup->takeKey(event.key()))
        return true;
    if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete)
        return deleteLink(event.key() == Qt::Key_Delete);
    return false;
}

bool ProseLinks::deleteLink(bool isForwards)
{
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection())
        return false;
    for (const ChipPlace &chip : ProseChips::in(cursor.block())) {
        if (cursor.position() != (isForwards ? chip.start : chip.end()))
            continue;
        m_edit.prose().change([&] {
            QTextCursor whole(cursor);
            whole.setPosition(chip.start);
            whole.setPosition(chip.end(), QTextCursor::KeepAnchor);
            whole.removeSelectedText();
        });
        return true;
    }
    return false;
}

void ProseLinks::onTyped(const QString &text)
{
    if (text.isEmpty() || !atSigns.contains(text.back()))
        return;
    QTextCursor before = m_edit.textCursor();
    before.setPosition(before.position() - 1);
    before.setKeepPositionOnInsert(true);
    if (isMail(before))
        return;
    m_asked = before;
    if (!m_search)
        m_search.emplace(m_edit.prose().session().form());
    refreshOffer();
}

QRect ProseLinks::cursorOnScreen() const
{
    const QRect cursor = m_edit.cursorRect();
    return {m_edit.viewport()->mapToGlobal(cursor.topLeft()), cursor.size()};
}

// What follows the at sign is what is looked for; once nothing does or the cursor is elsewhere, nobody asks any more.
void ProseLinks::refreshOffer()
{
    const QTextCursor cursor = m_edit.textCursor();
    const int start = m_asked->position();
    const bool isAsking = !m_asked->hasSelection() && !cursor.hasSelection() && cursor.position() > start &&
                          cursor.block() == m_asked->block() && atSigns.contains(m_edit.document()->characterAt(start));
    if (!isAsking) {
        endOffer();
        return;
    }
    const QString query =
        cursor.block().text().mid(start + 1 - cursor.block().position(), cursor.position() - start - 1);
    m_popup->offer(m_search->find(m_edit.prose().session().report(), query, mostCells), cursorOnScreen());
}

void ProseLinks::endOffer()
{
    m_asked.reset();
    m_popup->hide();
}

void ProseLinks::onCursorMoved()
{
    if (m_isStepping)
        return;
    stepOver();
    m_lastPosition = m_edit.textCursor().position();
    if (m_asked)
        refreshOffer();
}

// The cursor never stands within a link: going on it comes out at the other end.
void ProseLinks::stepOver()
{
    QTextCursor cursor = m_edit.textCursor();
    for (const ChipPlace &chip : ProseChips::in(cursor.block())) {
        if (cursor.position() <= chip.start || cursor.position() >= chip.end())
            continue;
        const QScopedValueRollback stepping(m_isStepping, true);
        const bool isForwards = cursor.position() > m_lastPosition;
        cursor.setPosition(isForwards ? chip.end() : chip.start,
                           cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        m_edit.setTextCursor(cursor);
        return;
    }
}

void ProseLinks::onChosen(const CellMatch &match)
{
    if (!m_asked)
        return;
    const int start = m_asked->hasSelection() ? m_asked->selectionStart() : m_asked->position();
    const int end = m_asked->hasSelection() ? m_asked->selectionEnd() : m_edit.textCursor().position();
    endOffer();
    const CellId cell = m_edit.prose().session().form().cell(match.cell).id;
    linkTo({start, end - start}, {cell, match.style, {}});
}

std::optional<ChipPlace> ProseLinks::current() const
{
    return ProseChips::at(m_edit.prose(), m_edit.textCursor().position());
}

std::optional<TextSpan> ProseLinks::currentNumber() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const QTextBlock block = cursor.block();
    const std::optional<TextSpan> number = numberAt(block.text(), cursor.position() - block.position());
    if (!number)
        return std::nullopt;
    const TextSpan span{number->start + block.position(), number->length};
    const bool isLinked = std::ranges::any_of(ProseChips::in(block), [&](const ChipPlace &chip) {
        return chip.start < span.end() && span.start < chip.end();
    });
    return isLinked ? std::nullopt : std::optional(span);
}

void ProseLinks::linkNumber()
{
    const std::optional<TextSpan> number = currentNumber();
    if (!number) {
        emit said(tr("There is no number at the cursor that could be linked."));
        return;
    }
    QTextCursor selection(&m_edit.prose());
    selection.setPosition(static_cast<int>(number->start));
    selection.setPosition(static_cast<int>(number->end()), QTextCursor::KeepAnchor);
    std::vector<CellMatch> matches = cellsShowing(m_edit.prose().session().report(), selection.selectedText());
    if (matches.empty()) {
        emit said(tr("No cell of the tables holds %1. Check the figure, or type @ to look for a cell.")
                      .arg(selection.selectedText()));
        return;
    }
    m_asked = selection;
    m_popup->offer(std::move(matches), cursorOnScreen());
}

void ProseLinks::linkTo(const TextSpan &number, const Link &link)
{
    m_edit.prose().insertLink(static_cast<int>(number.start), static_cast<int>(number.end()), link);
}

void ProseLinks::setStyle(const ChipPlace &chip, LinkStyle style)
{
    Link link = m_edit.prose().chips().link(chip.number);
    link.style = style;
    m_edit.prose().insertLink(chip.start, chip.end(), link);
}

void ProseLinks::unlink(const ChipPlace &chip)
{
    const Link link = m_edit.prose().chips().link(chip.number);
    const QString text = m_edit.prose().unlink(chip);
    if (const std::optional<CellIndex> cell = m_edit.prose().session().form().find(link.cell))
        emit unlinked(*cell, text);
}

} // namespace gouji
