// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prosedocument.h"

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

private:
    bool touchesFixedBlock(const QKeyEvent &event) const;
    void underlineFindings();
    void narrowToMeasure();

    Session &m_session;
    ProseDocument *m_document;
    QTimer m_pause;
    double m_pointSize = 0;
};

} // namespace gouji
