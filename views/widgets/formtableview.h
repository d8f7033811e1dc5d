// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/figureorder.h"
#include "views/editing/tablemodel.h"
#include "views/widgets/tablemetrics.h"

#include <QTableView>

namespace gouji {

class FigureDelegate;
class GridCorner;
class GridHeaderView;
class TotalGuard;

/// Where Enter goes.
enum class EnterMoves { Down, Right };

/// A table of the form as printed, with headers and labels that stay in view. Enter goes down (or right), Tab right, Shift
/// reverses, typing edits, Delete blanks; the keypad's + begins a sum. What is typed on a computed total is held until
/// Enter says that it is meant. Shows all rows but the check row, or only that one (the strip under the table).
class FormTableView : public QTableView
{
    Q_OBJECT

public:
    enum class Part { Body, CheckRow };

    FormTableView(TableModel &model, Part part, QWidget *parent = nullptr);

    TableModel &tableModel() const { return m_model; }
    void setZoom(double factor);
    /// How wide table and labels may be together before the labels have to give way.
    void setRoom(int width);
    /// Shows last year's figure under each figure while last year's report is at hand.
    void setShowsLastYear(bool shows);
    /// Outlines the cells that take part in a rule.
    void setOutlined(const std::vector<CellIndex> &cells);
    void goTo(CellIndex cell);
    void setEnterMoves(EnterMoves direction) { m_enterMoves = direction; }
    const TotalGuard &guard() const { return *m_guard; }
    /// The cells of the selection, else the one that has the cursor.
    std::vector<CellIndex> selectedCells() const;
    /// The width at which nothing needs to scroll sideways.
    int fullWidth() const;
    int fullHeight() const;

public slots:
    void copy() const;
    void cut();
    void paste() { emit pasteWanted(); }

signals:
    void pasteWanted();
    void zoomWanted(int steps);
    /// The place that has the focus or the pointer: a check or a figure.
    void pointedAt(const QModelIndex &index);

protected:
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void setUpHeaders();
    void setSpans();
    void takeSizes();
    void onLeftByKey(int key, Qt::KeyboardModifiers modifiers);
    bool goOn(int key, Qt::KeyboardModifiers modifiers);
    bool isGuarded(const QModelIndex &index) const;
    bool answerGuard(QKeyEvent &event);
    void typeOver();
    void editWith(const QModelIndex &index, const QString &text);
    void beginSum();
    bool usesClipboard(const QKeyEvent &event);
    void blankSelection();

    TableModel &m_model;
    Part m_part;
    TableMetrics m_metrics;
    FigureDelegate *m_delegate = nullptr;
    GridHeaderView *m_headers = nullptr;
    GridHeaderView *m_labels = nullptr;
    GridCorner *m_corner = nullptr;
    TotalGuard *m_guard = nullptr;
    EnterMoves m_enterMoves = EnterMoves::Down;
    double m_zoom = 1.0;
    int m_room = 0;
    bool m_showsLastYear = false;
    QFont m_plainFont;
};

} // namespace gouji
