// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"

#include <QMainWindow>

class QStackedWidget;
class QTabWidget;

namespace gouji {

class ActionSet;
class CommandSearch;
class DeskFlow;
class GuideFlow;
class FormsFlow;
class ImportFlow;
class Keeper;
class MessageLine;
class OfficeFlow;
struct MessageChoice;
class Panes;
class Preferences;
class PreferencesMenu;
class ReviewFlow;
class StartPage;
class StateLine;
class StatusLine;

/// The window: menus, toolbar, the open reports as tabs with their docked panes, a line for messages, the status line. It
/// only wires; what can be done is in app/actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workbench &workbench);
    ~MainWindow() override;

    /// The view of the document in front, or null.
    ReportView *currentView() const;
    /// The view of a document that is open, or null.
    ReportView *viewOf(const ReportDocument *document) const;
    /// Comes up where there was nothing to see in it yet, as beside a desk that was opened alone.
    void appear();
    /// Says something in the window's own line; `isError` stays until it is closed.
    void say(const QString &text, bool isError = false);
    /// The same with something to do about it.
    void say(const QString &text, bool isError, const std::vector<MessageChoice> &choices);
    /// What was said is over.
    void withdraw(const QString &text);
    /// Shows the file that a report was read from beside it, at a place where one is given.
    void showSource(ReportDocument &document, const SourcePlace &place);
    /// Opens files and says what could not be opened.
    void openFiles(const QStringList &paths);
    Keeper &keeper() { return *m_keeper; }
    ImportFlow &importFlow() { return *m_importFlow; }
    DeskFlow &deskFlow() { return *m_deskFlow; }
    GuideFlow &guideFlow() { return *m_guideFlow; }
    OfficeFlow &officeFlow() { return *m_officeFlow; }
    FormsFlow &formsFlow() { return *m_formsFlow; }
    ReviewFlow &reviewFlow() { return *m_reviewFlow; }
    /// Brings the questions of the review into view.
    void showReview();
    /// Who works here, as it is kept with what is signed; kept for the next time.
    void setPerson(const QString &name);
    /// Asks what to do with unsaved changes. False: the person wants to stay.
    bool mayClose(ReportDocument &document);
    void closeCurrent();
    void searchForCommand();
    Preferences &preferences() { return *m_preferences; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpCentre();
    void setUpStartPage();
    void setUpBars();
    void restoreLayout();
    void takePreferences();
    void sayReadOnly();
    void showGuidance();
    ReportView &viewAt(int tab) const;
    void onDocumentAdded(ReportDocument *document);
    void onDocumentClosed(ReportDocument *document);
    void onCurrentChanged(ReportDocument *document);
    void refreshTitle();
    void closeTab(int index);
    int tabOf(ReportDocument *document) const;

    Workbench &m_workbench;
    Preferences *m_preferences = nullptr;
    QStackedWidget *m_centre = nullptr;
    StartPage *m_start = nullptr;
    QTabWidget *m_tabs = nullptr;
    MessageLine *m_message = nullptr;
    StateLine *m_state = nullptr;
    StatusLine *m_status = nullptr;
    Panes *m_panes = nullptr;
    CommandSearch *m_search = nullptr;
    PreferencesMenu *m_preferencesMenu = nullptr;
    std::unique_ptr<ActionSet> m_actions;
    Keeper *m_keeper = nullptr;
    ImportFlow *m_importFlow = nullptr;
    DeskFlow *m_deskFlow = nullptr;
    GuideFlow *m_guideFlow = nullptr;
    FormsFlow *m_formsFlow = nullptr;
    OfficeFlow *m_officeFlow = nullptr;
    ReviewFlow *m_reviewFlow = nullptr;
};

} // namespace gouji
