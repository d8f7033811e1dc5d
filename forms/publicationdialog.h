// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class PublicationDialog;
}

/// Asks when and where a report was published, and which file it was, so that a later change of the file can be told (PB-02).
/// Touches no file: who shows it chooses and reads them.
class PublicationDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known; without a date it proposes the day.
    PublicationDialog(const Publication &known, QDate today, QWidget *parent = nullptr);
    ~PublicationDialog() override;

    /// What was entered; the file as it was typed or chosen, without its digest.
    Publication publication() const;
    void setFile(const QString &file);
    /// Why it cannot be recorded so.
    void showFault(const QString &fault);

signals:
    /// The person wants to look for the file.
    void fileWanted();
    /// The person is done; whoever shows the dialog closes it once that is recorded.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Publication m_known;
    std::unique_ptr<Ui::PublicationDialog> m_ui;
};

} // namespace gouji
