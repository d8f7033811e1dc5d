// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentmenu.h"

#include "app/mainwindow.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

RecentMenu::RecentMenu(Workbench &workbench, MainWindow &window, QWidget *parent)
    : QMenu(parent)
    , m_workbench(workbench)
    , m_window(window)
{
    setObjectName(QStringLiteral("recent"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
    retranslate();
}

void RecentMenu::retranslate()
{
    setTitle(tr("Open recen&t"));
}

void RecentMenu::fill()
{
    clear();
    int number = 0;
    for (const QString &path : m_workbench.recentFiles().paths()) {
        const QFileInfo file(path);
        const QString words =
            QStringLiteral("%1  %2  —  %3")
                .arg(QString::number(++number), file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
        QAction *action = addAction(u'&' + QString(words).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setStatusTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, &m_window, [this, path] { m_window.openFiles({path}); });
    }
    if (isEmpty())
        addAction(tr("No file was opened yet, or all are gone"))->setEnabled(false);
}

} // namespace gouji
