// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/differencemodel.h"

#include <QDateTime>
#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class RecoveryDialog;
}

/// Unsaved work as the dialog shows it.
struct RecoveryEntry
{
    QString name;
    QString path; ///< empty: never saved
    QDateTime time;
    std::vector<Difference> differences; ///< from the file to the work
};

enum class RecoveryChoice {
    Restore,
    KeepFile, ///< the unsaved work is given up
    Later
};

/// After the program ended without saving: lists the unsaved work with its differences to the file in view; the person
/// chooses for each. Does nothing itself. Closed otherwise than by its button, everything is left for later.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryDialog(std::vector<RecoveryEntry> entries, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    /// Parallel to the entries.
    const std::vector<RecoveryChoice> &choices() const { return m_choices; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEntry(int row);
    void choose(RecoveryChoice choice);
    void retranslate();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
    std::vector<RecoveryEntry> m_entries;
    std::vector<RecoveryChoice> m_choices;
    DifferenceModel m_differences;
};

} // namespace gouji
