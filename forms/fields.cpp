// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/fields.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QToolTip>

#include <algorithm>

namespace gouji {
namespace {

void sayCutOff(QLineEdit &field)
{
    const QString words =
        QCoreApplication::translate("Fields", "A field takes %1 characters at most; the rest was left out.")
            .arg(field.maxLength());
    QToolTip::showText(field.mapToGlobal(field.rect().bottomLeft()), words, &field);
    field.setAccessibleDescription(words);
    QAccessibleEvent alert(&field, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

void boundFields(QWidget &page)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
        const bool isOfAnotherWidget = qobject_cast<QAbstractSpinBox *>(field->parent());
        if (isOfAnotherWidget)
            continue;
        field->setMaxLength(longestField);
        QObject::connect(field, &QLineEdit::inputRejected, field, [field] { sayCutOff(*field); });
    }
}

// Showing a report must not shorten it.
void setFieldText(QLineEdit &field, const QString &text)
{
    field.setMaxLength(std::max(longestField, static_cast<int>(text.size())));
    field.setText(text);
}

void setFieldsReadOnly(QWidget &page, bool isReadOnly)
{
    for (QLineEdit *field : page.findChildren<QLineEdit *>())
        field->setReadOnly(isReadOnly);
    for (QComboBox *box : page.findChildren<QComboBox *>())
        box->setEnabled(!isReadOnly);
    for (QAbstractSpinBox *box : page.findChildren<QAbstractSpinBox *>())
        box->setReadOnly(isReadOnly);
}

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
