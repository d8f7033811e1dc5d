// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace gouji {

/// Who has a file open.
struct LockHolder
{
    QString user;
    QString host;
    QString boot; ///< which start of the machine; a process id means nothing after the next
    qint64 process = 0;
    QDateTime since;
    QDateTime alive; ///< renewed while the file is open

    /// `wang on office-3, since 14:02`, for the person who finds it.
    QString text() const;
};

/// The sign beside a file (`.~lock.NAME#`) that tells others who has it open. Advice, not force: whoever opens the file
/// anyway is kept from overwriting it by the digest of its content. Where no sign can be written, as in a folder that
/// only may be read, there is none. Held until released or destroyed, and renewed meanwhile.
class FileLock : public QObject
{
    Q_OBJECT

public:
    static constexpr int renewedEvery = 10 * 60; ///< seconds
    static constexpr int staleAfter = 4 * 3600;  ///< seconds without a renewal, on another machine

    explicit FileLock(QObject *parent = nullptr);
    ~FileLock() override;

    static QString signOf(const QString &path);
    /// Somebody else who has the file open now. A sign whose process is gone counts for nothing, nor one of another
    /// machine that was not renewed for hours.
    static std::optional<LockHolder> holder(const QString &path);

    /// Puts our sign beside the file, in the place of a stale one. False: somebody has it, or no sign can be written.
    bool take(const QString &path);
    void release();
    bool isHeld() const { return !m_sign.isEmpty(); }

private:
    bool put(const QString &sign);
    void renew();

    QString m_sign;
    QDateTime m_since;
    QTimer m_renewal;
};

} // namespace gouji
