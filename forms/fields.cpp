// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPointer>

namespace gouji {

void disconnectFields(QWidget &page)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>())
        field->disconnect(&page);
}

// Losing the focus is what makes a field speak; the editor of a cell closes with it.
void finishField(QWidget *focused)
{
    const bool isField = qobject_cast<QLineEdit *>(focused) || qobject_cast<QAbstractSpinBox *>(focused);
    if (!isField)
        return;
    const QPointer<QWidget> field(focused);
    field->clearFocus();
    if (field && field->isVisible())
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace gouji
