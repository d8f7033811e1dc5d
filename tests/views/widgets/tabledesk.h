// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samplereport.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QLabel>
#include <QLineEdit>

namespace gouji::test {

/// A table of a report on the screen, and hands to type in it.
struct TableDesk
{
    explicit TableDesk(int table, Report report = sampleReport())
        : session(std::move(report))
        , model(session, table)
        , form(model)
    {
        form.resize(1100, 900);
        form.show();
        form.activateWindow();
        form.view().setFocus();
    }

    CellIndex cell(QStringView id) const { return cellOf(session.report(), id); }
    QString text(QStringView id) const { return session.report().cell(cell(id)).value.toString(); }
    /// The cell that has the cursor, by its id.
    QString current() const
    {
        const std::optional<CellIndex> at = model.cellAt(form.view().currentIndex());
        return at ? session.form().cell(*at).id.toString() : QString();
    }
    QLineEdit *editor() { return form.view().findChild<QLineEdit *>(); }
    /// What has the keyboard: the open editor, else the table.
    QWidget *target() { return editor() ? static_cast<QWidget *>(editor()) : &form.view(); }
    void go(QStringView id) { form.goTo(cell(id)); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(target(), c.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// The sentence under the table; empty while there is none.
    QString message() const
    {
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->accessibleName() == QStringLiteral("Message about the table") && label->isVisible())
                return label->text();
        }
        return {};
    }
    int steps() { return session.undoStack().count(); }

    Session session;
    TableModel model;
    mutable FormTable form;
};

} // namespace gouji::test
