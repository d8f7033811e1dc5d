// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

namespace gouji {

/// Holds what a person types on a computed total until they say that they mean to type over it. Owned by the table's
/// view, which feeds it keys; knows neither report nor widget.
class TotalGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isAsking() const { return m_index.isValid(); }
    QModelIndex index() const { return m_index; }
    const QString &heldText() const { return m_text; }

    /// Asks about a total, or keeps more of what is typed on it.
    void hold(const QModelIndex &index, const QString &text);
    void dropLastCharacter() { m_text.chop(1); }
    /// The question is answered; gives what was held.
    QString release();

signals:
    void asked();
    void answered();

private:
    QPersistentModelIndex m_index;
    QString m_text;
};

} // namespace gouji
