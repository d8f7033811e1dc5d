// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace gouji::test {

/// Types what no key of a keyboard has, as an input method commits it.
inline void commit(QObject &widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Where Tab goes in a window from a widget on, until it comes round or leaves: the names, or the words of a button without
/// one.
inline QString tabOrder(QWidget &first)
{
    const QWidget &window = *first.window();
    const auto nameOf = [](const QWidget &widget) {
        const bool isOurs = !widget.objectName().isEmpty() && !widget.objectName().startsWith(u"qt_");
        const QString text = widget.property("text").toString().remove(u'&');
        return isOurs           ? widget.objectName()
               : text.isEmpty() ? QString::fromLatin1(widget.metaObject()->className())
                                : text;
    };
    first.setFocus();
    QStringList order;
    QSet<QWidget *> seen;
    for (QWidget *stop = window.focusWidget(); !seen.contains(stop); stop = window.focusWidget()) {
        seen.insert(stop);
        order.append(nameOf(*stop));
        QTest::keyClick(stop, Qt::Key_Tab);
    }
    return order.join(u' ');
}

/// For init() of a test that shows windows: any warning fails, but for what the offscreen platform says of itself.
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace gouji::test
