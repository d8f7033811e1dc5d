// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace gouji {

class LastYearView;
class ProseEdit;
class StaleNumbers;

/// A section's prose with what belongs around it: its sub-headings to jump to above, last year's text and the form's
/// guidance beside, the count of characters against its limit below. What has nothing to show stays away, and what finds
/// no room does too.
class ProsePane : public QWidget
{
    Q_OBJECT

public:
    ProsePane(Session &session, const QString &section, QWidget *parent = nullptr);

    ProseEdit &edit() const { return *m_edit; }
    void setStaleNumbers(StaleNumbers &numbers);
    /// The most characters the section should have; 0: none is set.
    void setLimit(int characters);
    void setLastYearShown(bool isShown);
    /// Puts the form's skeleton of the section in; says so where there is none.
    void addSkeleton();

signals:
    void limitChanged(int characters);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFoot();
    void setUpOutline();
    void refresh();
    void refreshOutline();
    void refreshCount();
    void refreshRoom();
    void retranslate();

    Session &m_session;
    QString m_section;
    ProseEdit *m_edit = nullptr;
    LastYearView *m_lastYear = nullptr;
    QComboBox *m_outline = nullptr;
    QLabel *m_guidance = nullptr;
    QToolButton *m_guidanceButton = nullptr;
    QLabel *m_count = nullptr;
    QSpinBox *m_limit = nullptr;
    QLabel *m_limitLabel = nullptr;
    QLabel *m_message = nullptr;
    std::vector<int> m_headingBlocks; ///< of the entries of the outline
};

} // namespace gouji
