// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/proseedit.h"

#include "model/report/prosetext.h"
#include "views/widgets/fixedblocks.h"
#include "views/widgets/prosefont.h"
#include "views/widgets/prosemenu.h"
#include "views/widgets/prosepairs.h"
#include "views/widgets/prosepaste.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

constexpr int charactersPerLine = 35;
constexpr int pauseThatEndsABurst = 1500; // ms

} // namespace

ProseEdit::ProseEdit(Session &session, const QString &section, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
    , m_document(new ProseDocument(session, section, this))
    , m_highlighter(new ProseHighlighter(*m_document))
{
    setFont(proseFont());
    m_pointSize = font().pointSizeF();
    m_document->setDefaultFont(font());
    m_document->showReport();
    setDocument(m_document);
    m_highlighter->setPalette(palette());
    m_links = new ProseLinks(*this);
    m_marks = new ProseMarks(*this);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseThatEndsABurst);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_session.endBurst(); });
    connect(m_document, &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
    connect(m_document, &ProseDocument::aboutToShow, this, &ProseEdit::onAboutToShow);
    connect(m_document, &ProseDocument::reportShown, this, &ProseEdit::onReportShown);
    connect(m_links, &ProseLinks::said, this, &ProseEdit::said);
    connect(m_document, &ProseDocument::linkFollowed, this, &ProseEdit::announceLink);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ProseEdit::describeBlock);
    connect(&session, &Session::factsChanged, this, &ProseEdit::followState);
    followState();
}

// What is read only can be gone through by keys and copied.
void ProseEdit::followState()
{
    if (isReadOnly() == m_session.isReadOnly())
        return;
    setReadOnly(m_session.isReadOnly());
    if (isReadOnly())
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ProseEdit::setStaleNumbers(StaleNumbers &numbers)
{
    m_marks->setStaleNumbers(numbers);
}

// The cursor goes where something changed, and stays where all was merely shown anew.
void ProseEdit::onReportShown(int position)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(std::min(position < 0 ? m_positionBefore : position, m_document->characterCount() - 1));
    setTextCursor(cursor);
    if (position < 0)
        verticalScrollBar()->setValue(m_scrolledBefore);
}

// What an input method is composing belongs to a text that is no more.
void ProseEdit::onAboutToShow()
{
    m_positionBefore = textCursor().position();
    m_scrolledBefore = verticalScrollBar()->value();
    if (!m_document->isComposing())
        return;
    QGuiApplication::inputMethod()->reset();
    QInputMethodEvent nothing;
    QTextEdit::inputMethodEvent(&nothing);
}

void ProseEdit::goTo(const TextPlace &place)
{
    if (place.block >= m_document->blockCount())
        return;
    QTextCursor cursor(m_document);
    cursor.setPosition(m_document->positionOf(place.block, place.start));
    cursor.setPosition(m_document->positionOf(place.block, place.start + place.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

Anchor ProseEdit::currentPlace() const
{
    Anchor place;
    place.section = m_document->section();
    const QTextCursor cursor = textCursor();
    const QTextBlock block = m_document->findBlock(cursor.selectionStart());
    if (block.blockNumber() >= static_cast<int>(m_session.report().blocks(place.section)->size()))
        return place;
    place.block = block.blockNumber();
    const int end = std::min(cursor.selectionEnd(), block.position() + block.length() - 1);
    if (!cursor.hasSelection() || !m_document->isEditable(block.blockNumber()))
        return place;
    const auto &paragraph = std::get<Paragraph>((*m_session.report().blocks(place.section))[*place.block]);
    place.start = m_document->offsetOf(cursor.selectionStart());
    place.length = m_document->offsetOf(end) - place.start;
    place.quoted = paragraphText(paragraph, m_session.report()).mid(place.start, place.length);
    return place;
}

void ProseEdit::setZoom(double factor)
{
    QFont zoomed = font();
    zoomed.setPointSizeF(m_pointSize * factor);
    setFont(zoomed);
    m_document->setDefaultFont(zoomed);
    m_document->showReport(); // the indent is measured in characters
    narrowToMeasure();
}

bool ProseEdit::touchesFixedBlock(int key) const
{
    if (isReadOnly())
        return true;
    const QTextCursor cursor = textCursor();
    int first = m_document->findBlock(cursor.selectionStart()).blockNumber();
    int last = m_document->findBlock(cursor.selectionEnd()).blockNumber();
    if (!cursor.hasSelection() && key == Qt::Key_Backspace && cursor.atBlockStart())
        first = std::max(0, first - 1);
    if (!cursor.hasSelection() && key == Qt::Key_Delete && cursor.atBlockEnd())
        last = std::min(m_document->blockCount() - 1, last + 1);
    for (int block = first; block <= last; ++block) {
        if (!m_document->isEditable(block))
            return true;
    }
    return false;
}

bool ProseEdit::takeCommand(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        emit undoWanted();
    else if (event.matches(QKeySequence::Redo))
        emit redoWanted();
    else if (event.keyCombination() == (Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_V))
        pasteAsItIs();
    else
        return m_links->takeKey(event);
    return true;
}

bool ProseEdit::changesText(const QKeyEvent &event) const
{
    const bool deletes = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    const bool isOther = event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) ||
                         event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
    return (deletes || !event.text().isEmpty()) && !isOther;
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    if (takeCommand(*event) || (changesText(*event) && touchesFixedBlock(event->key())))
        return;
    if (event->matches(QKeySequence::InsertLineSeparator)) {
        textCursor().insertBlock(); // a line within a paragraph has no place in the report
        return;
    }
    const bool isDone = event->key() == Qt::Key_Backspace ? deleteEmptyPair(*this) : typeInPairs(*this, event->text());
    if (isDone)
        return;
    QTextEdit::keyPressEvent(event);
    m_links->onTyped(event->text());
}

// A composition is no part of the report, nor is what its start took away; what it commits is.
void ProseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (touchesFixedBlock(0))
        return;
    const bool composes = !event->preeditString().isEmpty();
    if (composes)
        m_document->setComposing(true);
    takeInput(*event);
    if (!composes || !event->commitString().isEmpty())
        m_document->setComposing(false);
    m_document->setComposing(composes);
    m_links->onTyped(event->commitString());
}

void ProseEdit::takeInput(QInputMethodEvent &event)
{
    const bool mayPair = event.preeditString().isEmpty() && event.replacementLength() == 0;
    if (mayPair && isPaired(event.commitString())) {
        QInputMethodEvent nothing; // the composition ends, and with it what it showed
        QTextEdit::inputMethodEvent(&nothing);
        if (typeInPairs(*this, event.commitString()))
            return;
    }
    QTextEdit::inputMethodEvent(&event);
}

bool ProseEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    takePasted(source->text(), true);
}

void ProseEdit::pasteAsItIs()
{
    takePasted(QGuiApplication::clipboard()->text(), false);
}

void ProseEdit::takePasted(const QString &text, bool isCorrected)
{
    if (text.isEmpty() || touchesFixedBlock(0))
        return;
    if (mayPaste(text))
        insertLines(*this, isCorrected ? asHouseText(text) : text);
    else
        emit said(
            tr("Nothing was pasted: what was copied has more than %1 characters or %2 lines. Copy the text of this "
               "section only.")
                .arg(longestPaste)
                .arg(mostPastedLines));
}

void ProseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (!textCursor().hasSelection())
            setTextCursor(cursorForPosition(viewport()->mapFrom(this, event->pos())));
    } else {
        place = viewport()->mapToGlobal(cursorRect().bottomLeft());
    }
    QMenu *menu = makeProseMenu(*this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void ProseEdit::focusOutEvent(QFocusEvent *event)
{
    m_session.endBurst();
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

// Before it has its size, making the cursor visible scrolls to nowhere; new line breaks must not scroll the beginning away.
void ProseEdit::resizeEvent(QResizeEvent *event)
{
    const bool isAtTop = verticalScrollBar()->value() == 0;
    QTextEdit::resizeEvent(event);
    narrowToMeasure();
    const bool isFirst = viewport()->height() > 0 && !std::exchange(m_hadSize, viewport()->height() > 0);
    if (isAtTop || isFirst)
        verticalScrollBar()->setValue(0);
    if (isFirst)
        ensureCursorVisible();
}

void ProseEdit::narrowToMeasure()
{
    const int measure =
        charactersPerLine * fontMetrics().horizontalAdvance(u'国') + static_cast<int>(2 * m_document->documentMargin());
    const int spare = std::max(0, contentsRect().width() - verticalScrollBar()->sizeHint().width() - measure);
    setViewportMargins(spare / 2, 0, spare / 2, 0);
}

// To a screen reader a picture or a table is a single character: the words stand beside it.
void ProseEdit::describeBlock()
{
    const QTextBlock block = textCursor().block();
    const bool isFixed = !m_document->isEditable(block.blockNumber()) && !block.begin().atEnd();
    setAccessibleDescription(isFixed ? fixedBlockWords(block.begin().fragment().charFormat()) : QString());
}

// Nobody typed it: without a word a listener would not know that the text changed.
void ProseEdit::announceLink(int position, const QString &before, const QString &now)
{
    QAccessibleTextUpdateEvent event(this, position, before, now);
    QAccessible::updateAccessibility(&event);
}

void ProseEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describeBlock();
    if (event->type() != QEvent::PaletteChange || !m_marks)
        return;
    m_highlighter->setPalette(palette());
    m_marks->refresh();
}

} // namespace gouji
