// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTimer>

namespace gouji::test {

/// Does something with the next modal dialog of a kind, once it is there, as a person would.
template<typename Dialog, typename Doing>
void whenAsked(Doing doing)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, doing] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        doing(*dialog);
    });
    timer->start(10);
}

} // namespace gouji::test
