// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action.h"

#include "app/icons.h"
#include "app/mainwindow.h"
#include "forms/fields.h"

#include <QRegularExpression>

namespace gouji {

Action::Action(const char *name, Workbench &workbench, MainWindow &window)
    : QAction(&window)
    , m_workbench(workbench)
    , m_window(window)
{
    setObjectName(QString::fromLatin1(name));
    connect(this, &QAction::triggered, this, [this] {
        finishField(m_window.focusWidget()); // what is being typed belongs to the report that is saved, closed, checked
        run();
    });
    connect(&workbench, &Workbench::currentChanged, this, &Action::refresh);
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&"));
    return QString(text).remove(mnemonic);
}

void describe(QAction &action, const QString &text, const QString &sentence)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString name = withoutMnemonic(text).remove(u'…');
    action.setText(text);
    action.setIconText(withoutMnemonic(text));
    action.setStatusTip(sentence);
    action.setToolTip((key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key)) + u'\n' + sentence);
    action.setWhatsThis(sentence);
}

void Action::setIconName(const char *name)
{
    m_iconName = name;
    refreshIcon();
}

void Action::refreshIcon()
{
    if (m_iconName)
        setIcon(themedIcon(QString::fromLatin1(m_iconName)));
}

} // namespace gouji
