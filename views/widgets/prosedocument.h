// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QTextDocument>

namespace gouji {

/// The prose of one section as a text document: one text block per block of the report. The report is the truth: the
/// document's own undo is off, what is typed becomes one command of the session, and what the session changes is shown.
/// Pictures and further tables stand as places that typing cannot change. While an input method composes nothing reaches
/// the report, because a composition is no part of the document.
class ProseDocument : public QTextDocument
{
    Q_OBJECT

public:
    ProseDocument(Session &session, const QString &section, QObject *parent = nullptr);

    const QString &section() const { return m_section; }
    /// Whether typing may change the block: it is a paragraph.
    bool isEditable(int block) const;
    /// Puts the report's text back where the document differs from it.
    void showReport();

signals:
    /// The session changed the text: position of the first difference.
    void reportShown(int position);

private:
    void takeChanges();
    void onBlocksChanged(const QString &section);
    Blocks shownBlocks() const;
    Block blockAt(const QTextBlock &block) const;

    Session &m_session;
    QString m_section;
    bool m_isShowing = false;
    bool m_isTaking = false;
};

} // namespace gouji
