// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/rowways.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gouji {

/// A button for each way in which an undecided row of a source may be read; hidden where there is none. Does not own the
/// session, and changes it only when a person presses one.
class RowWayBar : public QWidget
{
    Q_OBJECT

public:
    explicit RowWayBar(Session &session, QWidget *parent = nullptr);

    /// For the finding that is chosen; null: none is.
    void setFinding(const Finding *finding);

signals:
    /// A button was pressed and the report changed.
    void applied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Proposal &way);
    void retranslate();

    Session &m_session;
    Finding m_finding;
    std::vector<Proposal> m_ways;
    QLabel *m_title;
    QVBoxLayout *m_layout;
    QWidgetList m_buttons;
};

} // namespace gouji
