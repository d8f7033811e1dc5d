// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QStandardItemModel>

class QCompleter;

namespace gouji {

/// The field in the toolbar that finds a command by any part of its words. Enter carries out the one that is marked; a
/// command that makes no sense now is listed and says so.
class CommandSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit CommandSearch(QWidget *parent = nullptr);

    /// What can be found; looked at each time the field gets the focus. The actions outlive the field.
    void setCommands(const QList<QAction *> &commands) { m_commands = commands; }

    /// Takes the focus, and gives it back to whatever had it once a command was chosen or Esc was pressed.
    void seek();

signals:
    /// A command that cannot be carried out now was chosen.
    void refused(const QString &command);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void list();
    void carryOut(const QModelIndex &index);
    void leave();

    QList<QAction *> m_commands;
    QStandardItemModel m_found;
    QCompleter *m_completer;
    QPointer<QWidget> m_before; ///< had the focus before
};

} // namespace gouji
