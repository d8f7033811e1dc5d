// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenfitting.h"

#include <QDialog>
#include <QEvent>
#include <QScreen>

#include <algorithm>

namespace gouji {

bool ScreenFitting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    if (auto *dialog = qobject_cast<QDialog *>(watched)) {
        const QRect screen = dialog->screen()->availableGeometry();
        const QSize frame = dialog->frameSize() - dialog->size();
        dialog->resize(dialog->size().boundedTo(screen.size() - frame));
        QPoint place = dialog->pos();
        place.rx() = std::max(screen.left(), std::min(place.x(), screen.right() - dialog->frameSize().width()));
        place.ry() = std::max(screen.top(), std::min(place.y(), screen.bottom() - dialog->frameSize().height()));
        if (place != dialog->pos())
            dialog->move(place);
    }
    return false;
}

} // namespace gouji
