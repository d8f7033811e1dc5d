// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/threewaymerge.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class MergeDialog;
}

/// Where two people changed the same place differently: lists the places, shows both versions of the chosen one in full
/// and what stood there before; the person takes one for each, or both where paragraphs can follow one another. Does
/// nothing itself.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MergeDialog(std::vector<MergeConflict> conflicts, QWidget *parent = nullptr);
    ~MergeDialog() override;

    /// Whose the two versions are.
    enum class Sides {
        MineAndTheirs, ///< of two people who changed one report
        DataAndText    ///< the data that a file carries, and its text that was changed since
    };
    void setSides(Sides sides);

    /// What stands in the places in which it is not mine alone.
    const MergeChoices &choices() const { return m_choices; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConflict(int row);
    void choose(int row, MergeChoice choice);
    MergeChoice choiceOf(std::size_t row) const;
    void chooseAll(MergeChoice choice);
    void retranslate();
    void retranslateSides();
    QString text(std::size_t row) const;

    std::unique_ptr<Ui::MergeDialog> m_ui;
    std::vector<MergeConflict> m_conflicts;
    MergeChoices m_choices;
    Sides m_sides = Sides::MineAndTheirs;
};

} // namespace gouji
