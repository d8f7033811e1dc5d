// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/returning/returnedreport.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class ReturnedDialog;
}

/// What came back in a file that was sent: each change with what stood there before and who changed it when, where the word
/// processor recorded that; how many comments; what to look at, since the file does not show it. The person takes it over
/// as a whole or leaves it; places that were changed here as well are asked for afterwards. Does nothing itself.
class ReturnedDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName` is without folders.
    ReturnedDialog(const QString &fileName, const Report &ours, ReturnedReport returned, QWidget *parent = nullptr);
    ~ReturnedDialog() override;

    const ReturnedReport &returned() const { return m_returned; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTable();
    void showRecorded(int row);
    QString recordedText(const ReturnedChange &change) const;
    QStringList thingsToLookAt() const;

    std::unique_ptr<Ui::ReturnedDialog> m_ui;
    QString m_fileName;
    FormHandle m_form;
    ReturnedReport m_returned;
};

} // namespace gouji
