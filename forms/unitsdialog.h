// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk/unittablefilter.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class UnitsDialog;
}

/// A desk's office, year and due day, and its list of units as a table that can be edited. Changes nothing itself: edited() says
/// what the desk is to be.
class UnitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnitsDialog(const Desk &desk, QWidget *parent = nullptr);
    ~UnitsDialog() override;

    /// The desk with everything as it stands here.
    Desk edited() const;

protected:
    void changeEvent(QEvent *event) override;
    /// Enter in the table edits; it does not end the dialog.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addUnit();
    void removeUnits();
    void showFaults();

    Desk m_desk;
    UnitTableModel m_units;
    UnitTableFilter m_filter;
    std::unique_ptr<Ui::UnitsDialog> m_ui;
};

} // namespace gouji
