// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace gouji {

/// Something a person can do about a message, as a button beside it.
struct MessageChoice
{
    QString label; ///< with a mnemonic
    std::function<void()> run;
};

/// A line above the report that says what happened, in place of a message box. An error stays until it is closed, and so
/// does one with choices until one is taken; other words go by themselves, and what they covered comes back.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void say(const QString &text, bool isError, const std::vector<MessageChoice> &choices = {});
    /// What was said is over; what it covered comes back.
    void withdraw(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        QString text;
        bool isError = false;
        std::vector<MessageChoice> choices;
    };

    void showMessage();
    void dismiss();
    void retranslate();

    QHBoxLayout *m_layout;
    QLabel *m_text;
    QToolButton *m_close;
    std::vector<QWidget *> m_buttons;
    Message m_shown;
    Message m_covered; ///< an offer that a passing word covers
};

} // namespace gouji
