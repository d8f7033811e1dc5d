// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/checkid.h"

#include <QDate>
#include <QDialog>

#include <memory>
#include <set>

namespace gouji {

namespace Ui {
class ChecksDialog;
}

/// What an office chose about the checks.
struct CheckChoice
{
    std::set<CheckId> switchedOn;
    std::set<CheckId> switchedOff;
    QDate notice;      ///< the last day by the office's notice; invalid: none is known
    QString wordsFile; ///< of the office's own words; empty: where the program looks by itself

    friend bool operator==(const CheckChoice &, const CheckChoice &) = default;
};

/// Every check with a box to switch it on or off, the last day by the office's notice, and the file of the office's own
/// words. Keeps nothing and reads no file: whoever opened it takes the choice when it is accepted.
class ChecksDialog : public QDialog
{
    Q_OBJECT

public:
    ChecksDialog(const CheckChoice &choice, const QString &usualWordsFile, QWidget *parent = nullptr);
    ~ChecksDialog() override;

    CheckChoice choice() const;
    /// What became of the file of words, as a sentence.
    void setWordsState(const QString &sentence);

signals:
    /// The person wants to see and edit the words; the file may not be there yet.
    void wordsWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const CheckChoice &choice);
    void restore();
    void retranslate();
    QString wordsFile() const;

    QString m_usualWordsFile;
    std::unique_ptr<Ui::ChecksDialog> m_ui;
};

} // namespace gouji
