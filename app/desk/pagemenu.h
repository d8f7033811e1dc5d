// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QTabWidget;

namespace gouji {

/// The pages of a window as a menu: each has a key, Ctrl and its number, that shows it and gives it the focus. The pages
/// outlive the menu, and all of them are there before it.
class PageMenu : public QMenu
{
    Q_OBJECT

public:
    PageMenu(QTabWidget &pages, QWidget *parent);

    /// Takes over the names of the pages.
    void retranslate();

private:
    void go(int page);

    QTabWidget &m_pages;
};

} // namespace gouji
