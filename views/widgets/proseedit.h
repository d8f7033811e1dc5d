// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prosedocument.h"
#include "views/widgets/prosehighlighter.h"
#include "views/widgets/proselinks.h"
#include "views/widgets/prosemarks.h"

#include <QTextEdit>
#include <QTimer>

namespace gouji {

class StaleNumbers;

/// The editor of one section's prose: body face, first-line indent, a comfortable measure, findings underlined. Undo and
/// redo are the session's. Paste takes plain text with the house punctuation. Links, pairs, paste and the menu have files
/// of their own; this one hands the keys to them.
class ProseEdit : public QTextEdit
{
    Q_OBJECT

public:
    ProseEdit(Session &session, const QString &section, QWidget *parent = nullptr);

    ProseDocument &prose() const { return *m_document; }
    ProseLinks &links() const { return *m_links; }
    /// Numbers that were left behind are marked from now on. Not owned, outlives this.
    void setStaleNumbers(StaleNumbers &numbers);
    /// The cell that a number at a position once showed, where it is marked.
    std::optional<CellIndex> staleAt(int position) const { return m_marks->staleAt(position); }

    /// Selects words of a block, or puts the cursor at its start where they have no length.
    void goTo(const TextPlace &place);
    /// The words that are selected, as far as they lie in one block; else the block that the cursor is in.
    Anchor currentPlace() const;
    void setZoom(double factor);
    /// The clipboard's text without any correction.
    void pasteAsItIs();

signals:
    void undoWanted();
    void redoWanted();
    /// The focus went elsewhere.
    void left();
    /// Something to tell the person.
    void said(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takeCommand(const QKeyEvent &event);
    bool changesText(const QKeyEvent &event) const;
    bool touchesFixedBlock(int key) const;
    void takePasted(const QString &text, bool isCorrected);
    void takeInput(QInputMethodEvent &event);
    void narrowToMeasure();
    void describeBlock();
    void announceLink(int position, const QString &before, const QString &now);
    void onReportShown(int position);
    void onAboutToShow();
    void followState();

    Session &m_session;
    ProseDocument *m_document;
    ProseHighlighter *m_highlighter;
    ProseLinks *m_links = nullptr;
    ProseMarks *m_marks = nullptr;
    QTimer m_pause;
    double m_pointSize = 0;
    int m_positionBefore = 0; ///< of the cursor, before the session's text was shown
    int m_scrolledBefore = 0;
    bool m_hadSize = false;
};

} // namespace gouji
