// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace gouji {

/// A line above the report that says what happened, in place of a message box. An error stays until it is closed; other
/// words go by themselves.
class MessageLine : public QFrame
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    void say(const QString &text, bool isError);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace gouji
