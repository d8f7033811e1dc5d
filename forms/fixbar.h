// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/fixing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gouji {

/// What would be mended of a finding, as before and after, with the ways to do it. Hidden where nothing is certain. Does
/// not own the session, and changes it only when a person presses one of its buttons.
class FixBar : public QWidget
{
    Q_OBJECT

public:
    explicit FixBar(Session &session, QWidget *parent = nullptr);

    /// For the finding that is chosen; null: none is.
    void setFinding(const Finding *finding);
    const Fix &fix() const { return m_fix; }

signals:
    /// A button was pressed and the report changed.
    void applied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply(const Fix &fix);
    void retranslate();

    Session &m_session;
    Fix m_fix;
    Fix m_all; ///< of its kind
    QLabel *m_preview = nullptr;
    QPushButton *m_fixButton = nullptr;
    QPushButton *m_allButton = nullptr;
};

} // namespace gouji
