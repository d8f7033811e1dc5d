// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prosedocument.h"
#include "views/widgets/prosehighlighter.h"
#include "views/widgets/prosemarks.h"

#include <QTextEdit>
#include <QTimer>

namespace gouji {

/// The editor of one section's prose: body face, first-line indent, a comfortable measure, findings underlined. Undo and
/// redo are the session's. Paste takes plain text.
class ProseEdit : public QTextEdit
{
    Q_OBJECT

public:
    ProseEdit(Session &session, const QString &section, QWidget *parent = nullptr);

    /// Selects words of a block, or puts the cursor at its start where they have no length.
    void goTo(const TextPlace &place);
    ProseDocument &prose() const { return *m_document; }
    void setZoom(double factor);

signals:
    void undoWanted();
    void redoWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool touchesFixedBlock(const QKeyEvent &event) const;
    void narrowToMeasure();
    void onReportShown(int position);
    void cancelComposition();

    Session &m_session;
    ProseDocument *m_document;
    ProseHighlighter *m_highlighter;
    ProseMarks *m_marks = nullptr;
    QTimer m_pause;
    double m_pointSize = 0;
};

} // namespace gouji
