// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gouji {

class MainWindow;
class Workbench;

/// A reviewer's mark on the report in front: leaves it, and shows what changed since. Who the reviewer is stands in the
/// settings. Lives as long as the window.
class ReviewMarkFlow : public QObject
{
    Q_OBJECT

public:
    ReviewMarkFlow(Workbench &workbench, MainWindow &window, QObject *parent = nullptr);

    void mark();
    void compare();

private:
    QString person() const;

    Workbench &m_workbench;
    MainWindow &m_window;
};

} // namespace gouji
