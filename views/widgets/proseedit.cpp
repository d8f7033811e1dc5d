// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/proseedit.h"

#include "views/widgets/prosefont.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

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
    m_marks = new ProseMarks(*this);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseThatEndsABurst);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_session.endBurst(); });
    connect(m_document, &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
    connect(m_document, &ProseDocument::aboutToShow, this, &ProseEdit::cancelComposition);
    connect(m_document, &ProseDocument::reportShown, this, &ProseEdit::onReportShown);
}

void ProseEdit::onReportShown(int position)
{
    QTextCursor cursor(m_document);
    cursor.setPosition(std::min(position, m_document->characterCount() - 1));
    setTextCursor(cursor);
}

// What an input method is composing belongs to a text that is no more.
void ProseEdit::cancelComposition()
{
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

void ProseEdit::setZoom(double factor)
{
    QFont zoomed = font();
    zoomed.setPointSizeF(m_pointSize * factor);
    setFont(zoomed);
    m_document->setDefaultFont(zoomed);
    const int position = textCursor().position();
    m_document->showReport(); // the indent is measured in characters
    QTextCursor cursor(m_document);
    cursor.setPosition(std::min(position, m_document->characterCount() - 1));
    setTextCursor(cursor);
    narrowToMeasure();
}

bool ProseEdit::touchesFixedBlock(const QKeyEvent &event) const
{
    const QTextCursor cursor = textCursor();
    int first = m_document->findBlock(cursor.selectionStart()).blockNumber();
    int last = m_document->findBlock(cursor.selectionEnd()).blockNumber();
    if (!cursor.hasSelection() && event.key() == Qt::Key_Backspace && cursor.atBlockStart())
        first = std::max(0, first - 1);
    if (!cursor.hasSelection() && event.key() == Qt::Key_Delete && cursor.atBlockEnd())
        last = std::min(m_document->blockCount() - 1, last + 1);
    for (int block = first; block <= last; ++block) {
        if (!m_document->isEditable(block))
            return true;
    }
    return false;
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        emit redoWanted();
        return;
    }
    const bool moves = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    const bool deletes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool changes = (deletes || !event->text().isEmpty()) && !event->matches(QKeySequence::Copy) &&
                         !event->matches(QKeySequence::SelectAll);
    if (moves || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_session.endBurst();
    if (changes && event->key() != Qt::Key_Tab && touchesFixedBlock(*event))
        return;
    QTextEdit::keyPressEvent(event);
}

// A composition is no part of the report, nor is what its start took away; what it commits is.
void ProseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QKeyEvent asTyping(QEvent::KeyPress, 0, Qt::NoModifier);
    if (touchesFixedBlock(asTyping))
        return;
    const bool composes = !event->preeditString().isEmpty();
    if (composes)
        m_document->setComposing(true);
    QTextEdit::inputMethodEvent(event);
    if (!composes || !event->commitString().isEmpty())
        m_document->setComposing(false);
    m_document->setComposing(composes);
}

bool ProseEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    const QKeyEvent asTyping(QEvent::KeyPress, 0, Qt::NoModifier);
    if (touchesFixedBlock(asTyping))
        return;
    m_session.endBurst();
    QString text = source->text();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    textCursor().insertText(text);
    m_session.endBurst();
}

void ProseEdit::focusOutEvent(QFocusEvent *event)
{
    m_session.endBurst();
    QTextEdit::focusOutEvent(event);
}

void ProseEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    narrowToMeasure();
}

void ProseEdit::narrowToMeasure()
{
    const int measure =
        charactersPerLine * fontMetrics().horizontalAdvance(u'国') + static_cast<int>(2 * m_document->documentMargin());
    const int spare = std::max(0, contentsRect().width() - verticalScrollBar()->sizeHint().width() - measure);
    setViewportMargins(spare / 2, 0, spare / 2, 0);
}

void ProseEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_marks)
        return;
    m_highlighter->setPalette(palette());
    m_marks->refresh();
}

} // namespace gouji
