// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/pasteplan.h"
#include "views/widgets/formtableview.h"

#include <QLabel>
#include <QWidget>

namespace gouji {

/// A table of the form with its check row frozen under it, a line for what the table has to say or to ask, and the rule of
/// the place that has the focus written out below.
class FormTable : public QWidget
{
    Q_OBJECT

public:
    FormTable(TableModel &model, QWidget *parent = nullptr);

    FormTableView &view() { return *m_body; }
    void setZoom(double factor);
    double zoom() const { return m_zoom; }
    /// Shows last year's figures as quiet second lines, once last year's report is at hand.
    void setShowsLastYear(bool shows);
    void goTo(CellIndex cell) { m_body->goTo(cell); }
    /// Puts the cursor where work goes on: the first cell to do, else the first figure.
    void goToWork();
    /// Says a sentence under the table until the cursor moves on.
    void say(const QString &sentence);

    /// Writes 0 into the blanks of the whole table, or of the selection.
    void fillTable();
    void fillSelection();
    /// Lets the totals of the selection follow their parts again.
    void computeTotals();
    /// Lands what is on the clipboard in one step where all of it fits; otherwise asks with pasteDoubtful().
    void paste();
    /// Lands what a plan has landing, in one step.
    void land(const PastePlan &plan);

signals:
    /// Something of what is pasted does not fit, or was guessed: a person is to look first.
    void pasteDoubtful(const gouji::PastePlan &plan);
    void zoomChanged(double factor);
    /// A person asks what can be done here (the context menu).
    void menuWanted(const QPoint &globalPlace);

protected:
    void changeEvent(QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoomBy(int steps);
    void showRule(const QModelIndex &index);
    void fitToContent();
    void addMessage();
    void nameParts();
    void dropMessage();
    void askAboutTotal();

    TableModel &m_model;
    FormTableView *m_body = nullptr;
    FormTableView *m_checkRow = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_rule = nullptr;
    double m_zoom = 1.0;
    bool m_showsLastYear = false;
};

} // namespace gouji
