// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/papers/correctionletter.h"
#include "views/editing/session.h"

#include <QDialog>

#include <memory>

namespace gouji {

namespace Ui {
class LetterDialog;
}

/// A letter of corrections (退回修改意见) before it goes out: which entries stand in it, a general remark made of reasons at
/// hand or written, office and date; the letter beside, as it will read. Follows the session, which outlives it; not modal;
/// writes no file and changes no report, but says what is wanted.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(Session &session, LetterWords words, QWidget *parent = nullptr);
    ~LetterDialog() override;

    void setOffice(const QString &office);
    void setDate(const QDate &date);

    /// The letter as it stands, and what it is made of.
    PageOutline letter() const;
    LetterFacts facts() const;
    std::vector<Correction> chosen() const;

signals:
    void saveWanted(bool asDocx);
    void commentsWanted();
    void returnWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void fillReasons();
    void takeCorrections();
    void addReason(int entry);
    void refresh();
    void retranslate();

    Session &m_session;
    LetterWords m_words;
    std::unique_ptr<Ui::LetterDialog> m_ui;
    std::vector<Correction> m_corrections;
};

} // namespace gouji
