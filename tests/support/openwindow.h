// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/workbench.h"
#include "views/editing/session.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

namespace gouji::test {

/// The window of the program as at a first start, with what tests of it ask for, and a folder for their files.
struct OpenWindow
{
    OpenWindow() : window(workbench)
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        workbench.settings().clear();
        window.show();
    }

    /// Of the report in front.
    Session &session() { return workbench.current()->session(); }
    void trigger(const char *action) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }
    /// What the window says in its own line.
    QString said() { return window.findChild<MessageLine *>()->text(); }
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    Workbench workbench;
    MainWindow window;
};

} // namespace gouji::test
