// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QTextEdit>
#include <QTimer>

namespace gouji {

/// The same section of last year's report, to read beside this year's. Sentences that stand in this year's too are shaded,
/// so that one sees what was merely copied. Cannot be edited; looks again once typing pauses.
class LastYearView : public QTextEdit
{
    Q_OBJECT

public:
    LastYearView(Session &session, const QString &section, QWidget *parent = nullptr);

    /// How many sentences both years have in common.
    int identicalSentences() const { return static_cast<int>(extraSelections().size()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void shade();
    void retranslate();

    Session &m_session;
    QString m_section;
    QTimer m_pause;
};

} // namespace gouji
