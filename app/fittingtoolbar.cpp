// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fittingtoolbar.h"

#include <QEvent>

namespace gouji {

void FittingToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

// Words of another language or in another size may fit where these did not.
void FittingToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        fit();
}

void FittingToolBar::fit()
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (sizeHint().width() > width())
        setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace gouji
