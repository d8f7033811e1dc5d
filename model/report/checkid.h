// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace gouji {

/// The stable name of a check: `T3-01`. Appears in findings, documentation, machine-readable output and in files where a
/// person accepted a finding; never changes its meaning.
class CheckId
{
public:
    CheckId() = default;
    explicit CheckId(QString id) : m_id(std::move(id)) {}

    const QString &toString() const { return m_id; }
    /// `T3` of `T3-01`.
    QStringView family() const { return QStringView(m_id).left(m_id.indexOf(u'-')); }

    friend bool operator==(const CheckId &, const CheckId &) = default;
    friend bool operator<(const CheckId &a, const CheckId &b) { return a.m_id < b.m_id; }
    friend size_t qHash(const CheckId &id, size_t seed = 0) { return qHash(id.m_id, seed); }

private:
    QString m_id;
};

} // namespace gouji
