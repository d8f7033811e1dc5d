// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/contentcount.h"
#include "views/editing/differencemodel.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class VerifyDialog;
}

/// What came of comparing a report with the page that was published of it.
struct Verification
{
    QString fileName;
    ContentCount count; ///< of the report
    std::vector<Difference> differences;
    int doubts = 0; ///< places of the page that reading was not sure of
};

/// Lists in what a published page differs from the report, with both texts and the words that changed, and leads to the
/// place in the report. Says so where nothing differs. Not modal; changes nothing.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(Verification verification, QWidget *parent = nullptr);
    ~VerifyDialog() override;

signals:
    void placeWanted(const gouji::Difference &difference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void go();
    QString summaryText() const;
    void retranslate();

    Verification m_verification;
    DifferenceModel m_differences;
    std::unique_ptr<Ui::VerifyDialog> m_ui;
};

} // namespace gouji
