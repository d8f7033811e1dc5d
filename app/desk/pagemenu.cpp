// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/pagemenu.h"

#include "app/actions/action.h"

#include <QTabWidget>

namespace gouji {

PageMenu::PageMenu(QTabWidget &pages, QWidget *parent) : QMenu(parent), m_pages(pages)
{
    for (int page = 0; page < pages.count(); ++page) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + page);
        QAction *action = addAction(QString(), this, [this, page] { go(page); });
        action->setShortcut(QKeyCombination(Qt::ControlModifier, digit));
    }
    retranslate();
}

void PageMenu::retranslate()
{
    setTitle(tr("&Page"));
    for (int page = 0; page < m_pages.count(); ++page)
        describe(*actions().at(page), QStringLiteral("&%1 %2").arg(page + 1).arg(m_pages.tabText(page)),
                 tr("Show this page of the desk"));
}

void PageMenu::go(int page)
{
    m_pages.setCurrentIndex(page);
    m_pages.currentWidget()->setFocus(); // which hands it on to what one works with there
}

} // namespace gouji
