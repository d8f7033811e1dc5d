// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskstore.h"
#include "app/desk/draftscanner.h"
#include "app/desk/pagesflow.h"
#include "app/desk/returnflow.h"
#include "app/desk/sumflow.h"
#include "forms/deskview.h"
#include "model/desk/intake.h"

#include <QMainWindow>
#include <QTabWidget>

class QLabel;

namespace gouji {

class ScanProgress;
class Workbench;

/// The window of one desk: reads its folder, takes in what units sent, and keeps what the reviewer decides. Owns the desk
/// file; drafts open in the window of the reports.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    DeskWindow(DeskStore store, Workbench &workbench, QWidget *parent = nullptr);

    const QString &path() const { return m_store.path(); }
    const DeskStore &store() const { return m_store; }
    DraftScanner &scanner() { return m_scanner; }

    /// Takes the units of a table as the desk's list, in the place of the one there is. Says what was not understood.
    void importUnits(const QString &path);

    /// Compares with the reports in a folder from now on, or with those of the desk in it.
    void compareWith(const QString &folder);

signals:
    /// A draft, to be opened as a report.
    void fileWanted(const QString &path);
    /// A cell of the draft that was opened last.
    void cellWanted(const gouji::CellId &cell);
    /// A report was made from what the desk knows, and stands in the window of the reports.
    void reportMade();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Place { DeskMenu, UnitMenu };
    struct Command
    {
        const char *text;
        QKeyCombination key; ///< Qt::Key_unknown: none
        void (DeskWindow::*run)();
        Place menu;
        bool decides; ///< changes the desk
        bool isOnBar;
    };

    static const std::vector<Command> &commands();
    void connectScanner();
    void makeActions();
    void connectSum();
    void refreshActions();
    void retranslate();

    void takeIn();
    void showDesk();
    /// False: it could not be written, which is said.
    bool keep(Desk desk);
    void say(const QString &text, bool isError = false);

    void chooseUnits();
    void editUnits();
    void returnSelected();
    void comparePages();
    void finishPages(const std::vector<PublishedPage> &pages);
    void saveRegister();
    void clearSelected();
    void publishSelected();
    void withdrawSelected();
    void nextUnit() { m_view.step(1); }
    void previousUnit() { m_view.step(-1); }
    void scanNow();
    void chooseLastYear();
    void closeWindow() { close(); }
    static void addDecision(UnitYear &year, Decision decision);
    void sumSelected();
    void decide(const Decision &decision);
    void finishReturns(const std::vector<UnitReturn> &returns, const Decision &decision);
    void review(int unit, const QString &digest);

    Workbench &m_workbench;
    DeskStore m_store;
    DraftScanner m_scanner;
    ReturnFlow m_returns;
    PagesFlow m_publishedPages;
    std::vector<IntakeEntry> m_entries;
    DeskStatePtr m_state;
    QTabWidget m_pages; ///< outlives its pages, which leave it when they end
    DeskView m_view;
    SumPage m_sumPage;
    SumFlow m_sumFlow;
    QLabel *m_message;
    ScanProgress *m_progress;
    std::vector<QAction *> m_actions; ///< parallel to commands()
};

} // namespace gouji
