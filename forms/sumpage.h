// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"
#include "views/desk/contributionsmodel.h"
#include "views/desk/sumlinesmodel.h"
#include "views/editing/session.h"

#include <QWidget>

namespace gouji {

class FormLibrary;
class FormTable;

namespace Ui {
class SumPage;
}

/// The sum (汇总) of a body's units: its tables as printed, what the cell in focus is made of, what it would be without some
/// units, and what is to be said about it. Shows a desk that others change and says what a person wants to keep of the sum;
/// its tables cannot be typed into.
class SumPage : public QWidget
{
    Q_OBJECT

public:
    /// `forms` outlives the page.
    explicit SumPage(const FormLibrary &forms, QWidget *parent = nullptr);
    ~SumPage() override;

    /// Adding up thousands of units takes a moment, which is spent when the page is seen or asked.
    void show(DeskStatePtr desk);
    /// Sums units picked by hand, in the place of a body's.
    void pick(const std::vector<int> &units);
    /// For what was carried over.
    void setLastYear(DraftsOfLastYear lastYear);
    void setReadOnly(bool isReadOnly);
    void setCheckOptions(const CheckOptions &options);
    /// The sum as it is kept, without what is only tried; null: there is nothing to sum.
    const DeskSum *sum();

signals:
    void keptChanged(const gouji::KeptSum &kept);
    void freezeWanted();
    void reportWanted();
    /// The draft of a unit that counts, at a cell.
    void draftWanted(int unit, const gouji::CellId &cell);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpLists();
    void connectParts();
    void refresh();
    void showFigures();
    void dropTables();
    FormTable *makeTable(int number);
    void makeTables(Report report);
    void showCell();
    void showTrial();
    bool canSum() const;
    bool canDecide() const;
    void refreshDeciding();
    void showNotes();
    void showSummary();
    void tryWithout(int unit, bool isLeftOut);
    void leaveTriedOut();
    void goTo(const CellId &cell);
    void follow(const SumLine &line);
    void openContribution(int row);
    void retranslate();

    const FormLibrary &m_forms;
    DeskStatePtr m_desk;
    CheckOptions m_options;
    DraftsOfLastYear m_lastYear;
    bool m_isReadOnly = false;
    bool m_isStale = false; ///< the desk is another than the one that was added up
    std::set<int> m_tried;
    std::unique_ptr<DeskSum> m_sum;
    std::unique_ptr<DeskSum> m_kept; ///< without what is tried; null: nothing is
    std::optional<CellIndex> m_cell; ///< whose parts are shown
    std::unique_ptr<Session> m_session;
    std::vector<FormTable *> m_tables;
    ContributionsModel m_contributions;
    SumLinesModel m_findings;
    SumLinesModel m_own;
    SumLinesModel m_frozen;
    std::unique_ptr<Ui::SumPage> m_ui;
};

} // namespace gouji
