// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandsearch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>

namespace gouji {
namespace {

enum Role {
    SearchedRole = Qt::UserRole, ///< the words that are searched
    PositionRole,                ///< in the list of commands
};

constexpr int fieldWidth = 220;

QString plainWords(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
    return action.text().remove(mnemonic);
}

} // namespace

CommandSearch::CommandSearch(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(&m_found, this))
{
    setClearButtonEnabled(true);
    setFixedWidth(fieldWidth);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionRole(SearchedRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_completer->popup()->setMinimumWidth(2 * fieldWidth);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &CommandSearch::carryOut);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_completer->setCompletionPrefix(text.trimmed());
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    });
    QEvent asIfNew(QEvent::LanguageChange);
    CommandSearch::changeEvent(&asIfNew);
}

void CommandSearch::list()
{
    m_found.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction &command = *m_commands[i];
        const QString words = plainWords(command);
        if (command.isSeparator() || words.isEmpty())
            continue;
        const QString key = command.shortcut().toString(QKeySequence::NativeText);
        auto *item = new QStandardItem(key.isEmpty() ? words : words + QStringLiteral("    ") + key);
        item->setData(words + u' ' + command.statusTip() + u' ' + command.objectName(), SearchedRole);
        item->setData(i, PositionRole);
        item->setToolTip(command.statusTip());
        item->setEnabled(true);
        if (!command.isEnabled())
            item->setForeground(palette().color(QPalette::Disabled, QPalette::Text));
        m_found.appendRow(item);
    }
}

void CommandSearch::carryOut(const QModelIndex &index)
{
    QAction *command = m_commands.value(index.data(PositionRole).toInt());
    leave();
    if (!command)
        return;
    if (command->isEnabled())
        command->trigger();
    else
        emit refused(plainWords(*command));
}

void CommandSearch::leave()
{
    m_completer->popup()->hide();
    clear();
    if (m_before)
        m_before->setFocus();
}

void CommandSearch::seek()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    list();
    setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        list();
}

void CommandSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isEnter) {
        m_completer->setCompletionPrefix(text().trimmed());
        if (!text().trimmed().isEmpty() && m_completer->completionCount() > 0)
            carryOut(m_completer->completionModel()->index(0, 0));
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void CommandSearch::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setPlaceholderText(tr("Search for a command"));
    setAccessibleName(placeholderText());
}

} // namespace gouji
