// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/keptsum.h"
#include "model/template/formtemplate.h"

#include <QWidget>

#include <memory>

namespace gouji {

namespace Ui {
class AdjustmentBox;
}

/// What an office decided about a sum: the figures that it added, each with its reason, and the units that it left out. Says
/// what a person wants it to become; keeps nothing itself.
class AdjustmentBox : public QWidget
{
    Q_OBJECT

public:
    explicit AdjustmentBox(QWidget *parent = nullptr);
    ~AdjustmentBox() override;

    void show(const KeptSum &kept, const FormPtr &form);
    /// The cell that a new adjustment is for.
    void setCell(CellIndex cell);
    void setReadOnly(bool isReadOnly);

signals:
    void changed(const gouji::KeptSum &kept);
    void cellWanted(const gouji::CellId &cell);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Adjustment> typed() const;
    /// The adjustment that is chosen in the list, or -1.
    int currentAdjustment() const;
    void showList();
    void showCurrent();
    void refreshButtons();
    void add();
    void change();
    void remove();

    KeptSum m_kept;
    FormPtr m_form;
    std::optional<CellIndex> m_cell;
    bool m_isReadOnly = false;
    std::unique_ptr<Ui::AdjustmentBox> m_ui;
};

} // namespace gouji
