// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;

namespace gouji {

class GuideWindow;
class MainWindow;
class Workbench;

/// The guide beside the windows, opened where it speaks of what has the focus, and the words that 这是什么？ shows of places. Lives
/// as long as the main window.
class GuideFlow : public QObject
{
    Q_OBJECT

public:
    GuideFlow(Workbench &workbench, MainWindow &window);

    /// Opens the guide for what has the focus; at its front page where there is nothing special to say.
    void showHere();
    /// Opens the guide at a file, or a heading of one.
    void show(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPages();
    static bool isHelpInDialog(const QKeyEvent &event);

    Workbench &m_workbench;
    MainWindow &m_window;
    QPointer<GuideWindow> m_guide;
};

} // namespace gouji
