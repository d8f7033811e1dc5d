// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/letterflow.h"
#include "app/publishflow.h"
#include "model/report/facts.h"

#include <QObject>

namespace gouji {

class MainWindow;
class ReportDocument;
class ReportView;
class ReviewPanel;
class Workbench;

/// What is done in a review with the report in front: questions, the way of the report through its states, sign-offs. A child
/// of the window; each step is an action of the menu.
class ReviewFlow : public QObject
{
    Q_OBJECT

public:
    ReviewFlow(Workbench &workbench, MainWindow &window);

    void ask();
    void answer();
    void closeOrReopen();
    void goToNextQuestion() { goToQuestion(false); }
    void goToPreviousQuestion() { goToQuestion(true); }
    /// Asks why the finding that was gone to last stands.
    void acceptFinding();
    void showSignOffs();
    /// The letter of corrections, by which a report is returned.
    void showLetter() { m_letter.show(); }
    /// Opens the report that follows in the folder of the one in front.
    void openNextReport();

    void submit();
    void takeBack();
    void clear();
    void publish() { m_publish.show(); }
    bool mayBecome(ReportState state) const;

private:
    ReportDocument &document() const;
    ReportView &view() const;
    ReviewPanel &panel() const;
    void goToQuestion(bool backwards);

    Workbench &m_workbench;
    MainWindow &m_window;
    LetterFlow m_letter;
    PublishFlow m_publish;
};

} // namespace gouji
