// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/findingsmodel.h"
#include "views/editing/fixing.h"

#include <QWidget>

#include <memory>

namespace gouji {

class FixBar;
class RowWayBar;

namespace Ui {
class FindingsPanel;
}

/// The findings of the chosen section or of the whole report. Enter or a double click goes to the cell or the words; what
/// reading a file had to say can be dismissed.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(Session &session, QWidget *parent = nullptr);
    ~FindingsPanel() override;

    void setSection(const QString &section);
    /// Lists everything that still blocks the ready state, blanks included, over the whole report.
    void showWhatBlocks();
    /// What would mend the finding that is chosen; empty where nothing is certain.
    const Fix &currentFix() const;
    /// Who verifies findings here; empty: asked for with the first reason.
    void setPerson(const QString &name) { m_person = name; }

    /// Selects a finding where it is listed.
    void choose(const Finding &finding);
    /// Asks why the chosen finding stands.
    void startAccepting();

signals:
    /// The person said who verifies.
    void personNamed(const QString &name);
    void findingActivated(const gouji::Finding &finding);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshFix();
    void onFixed();
    void takeSection();
    void go();
    void dismiss();
    void stopAsking();
    void accept();
    bool isFromReading(const Finding &finding) const;

    Session &m_session;
    FindingsModel m_model;
    FixBar *m_fixBar = nullptr;
    RowWayBar *m_rowWayBar = nullptr;
    QString m_section;
    QString m_person;
    std::unique_ptr<Ui::FindingsPanel> m_ui;
};

} // namespace gouji
