// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/focusedit.h"

#include <QApplication>
#include <QMetaObject>
#include <QWidget>

namespace gouji {

bool askFocus(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isThere = focus && focus->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0;
    return isThere && QMetaObject::invokeMethod(focus, slot);
}

} // namespace gouji
