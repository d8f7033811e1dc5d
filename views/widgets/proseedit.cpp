// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/proseedit.h"

#include "views/widgets/copiedshades.h"
#include "views/widgets/prosefont.h"
#include "views/widgets/theme.h"

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
{
    setFont(proseFont());
    m_pointSize = font().pointSizeF();
    m_document->setDefaultFont(font());
    m_document->showReport();
    setDocument(m_document);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseThatEndsABurst);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_session.endBurst(); });
    connect(m_document, &QTextDocument::contentsChanged, this, [this] { m_pause.start(); });
    connect(m_document, &ProseDocument::reportShown, this, [this](int position) {
        QTextCursor cursor(m_document);
        cursor.setPosition(std::min(position, m_document->characterCount() - 1));
        setTextCursor(cursor);
        underlineFindings();
    });
    connect(&session, &Session::findingsChanged, this, &ProseEdit::underlineFindings);
    underlineFindings();
}

void ProseEdit::goTo(const TextPlace &place)
{
    const QTextBlock block = m_document->findBlockByNumber(place.block);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(place.start, block.length() - 1));
    cursor.setPosition(block.position() + std::min(place.start + place.length, block.length() - 1),
                       QTextCursor::KeepAnchor);
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

void ProseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const QKeyEvent asTyping(QEvent::KeyPress, 0, Qt::NoModifier);
    if (!touchesFixedBlock(asTyping))
        QTextEdit::inputMethodEvent(event);
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

void ProseEdit::underlineFindings()
{
    const Theme theme = Theme::of(palette());
    QList<ExtraSelection> selections = copiedShades(m_session.report(), m_document->section(), *m_document, theme);
    for (const Finding &finding : m_session.checks().findings()) {
        if (finding.section != m_document->section())
            continue;
        for (const TextPlace &place : finding.places) {
            const QTextBlock block = m_document->findBlockByNumber(place.block);
            if (!block.isValid() || place.start + place.length >= block.length())
                continue;
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            selection.cursor.setPosition(block.position() + place.start);
            selection.cursor.setPosition(block.position() + place.start + place.length, QTextCursor::KeepAnchor);
            const bool isHint = finding.severity == Severity::Hint;
            selection.format.setUnderlineStyle(isHint ? QTextCharFormat::DotLine : QTextCharFormat::WaveUnderline);
            selection.format.setUnderlineColor(isHint ? theme.hint : theme.warning);
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

} // namespace gouji
