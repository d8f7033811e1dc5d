// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskdocument.h"
#include "app/desk/deskoverview.h"
#include "app/desk/pagesflow.h"
#include "app/desk/returnflow.h"
#include "app/desk/sumflow.h"
#include "forms/deskview.h"
#include "model/desk/intake.h"

#include <QMainWindow>
#include <QTabWidget>

class QLabel;

namespace gouji {

class PageMenu;
class ScanProgress;
class Workbench;

/// The window of one desk: reads its folder, takes in what units sent, and keeps what the reviewer decides. Owns the desk
/// file; drafts open in the window of the reports.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    DeskWindow(DeskStore store, Workbench &workbench, QWidget *parent = nullptr);

    const QString &path() const { return m_desk.store().path(); }
    DeskDocument &desk() { return m_desk; }
    /// The page in front, by its number.
    int page() const { return m_pages.currentIndex(); }
    void goToPage(int page) { m_pages.setCurrentIndex(page); }

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
        const char *sentence; ///< what it does
        QKeyCombination key;  ///< Qt::Key_unknown: none
        void (DeskWindow::*run)();
        Place menu;
        bool decides; ///< changes the desk
        bool isOnBar;
    };

    static const std::vector<Command> &commands();
    void connectDesk();
    void connectQueue();
    void connectSum();
    void makeActions();
    void refreshActions();
    void retranslate();

    void showDesk();
    void say(const QString &text, bool isError = false);

    void chooseUnits();
    void editUnits();
    void chooseLastYear();
    void look() { m_desk.look(); }
    void comparePages() { m_publishedPages.ask(); }
    void saveRegister() { m_returns.saveRegister(); }
    void exportTally() { m_overview.tally().exportTally(); }
    void openSummary() { m_overview.tally().openSummary(); }
    void closeWindow() { close(); }
    void nextUnit() { m_view.step(1); }
    void previousUnit() { m_view.step(-1); }
    void returnSelected();
    void clearSelected();
    void publishSelected();
    void withdrawSelected() { m_desk.withdraw(m_view.selectedUnits()); }
    void sumSelected();

    Workbench &m_workbench;
    DeskDocument m_desk;
    ReturnFlow m_returns;
    PagesFlow m_publishedPages;
    QTabWidget m_pages; ///< outlives its pages, which leave it when they end
    DeskView m_view;
    SumPage m_sumPage;
    SumFlow m_sumFlow;
    DeskOverview m_overview;
    QLabel *m_message;
    ScanProgress *m_progress;
    PageMenu *m_pageMenu = nullptr;
    std::vector<QAction *> m_actions; ///< parallel to commands()
};

} // namespace gouji
