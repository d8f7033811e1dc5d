// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QMutex>
#include <QTemporaryFile>

#include <limits>
#include <optional>

namespace gouji {

/// Entries put away one after the other and read again by their places: in memory up to a bound, the older ones in a temporary
/// file that nobody else sees and that goes with it. Reading is safe in several threads, adding in one. What could not be
/// written or read again is a fault for good; whoever used it asks for it in the end.
class SpillFile
{
public:
    static constexpr qint64 noBound = std::numeric_limits<qint64>::max();

    explicit SpillFile(qint64 mostInMemory = noBound);
    Q_DISABLE_COPY_MOVE(SpillFile)

    /// The entry's place.
    qint64 append(QByteArrayView entry);
    /// Empty where it cannot be read again.
    QByteArray at(qint64 place) const;

    qint64 bytesInMemory() const { return m_tail.size(); }
    qint64 bytesOnDisk() const { return m_onDisk; }
    /// ErrorCode::CannotWrite or CannotOpen, with the folder and what to do.
    std::optional<Error> fault() const;

private:
    void spill();
    QByteArray tailAt(qint64 place) const;
    QByteArrayView onDisk(qint64 place, qint64 size) const;
    void fail(ErrorCode code, int cause) const;

    qint64 m_mostInMemory;
    QByteArray m_tail; ///< the newest entries, each behind its size
    qint64 m_onDisk = 0;
    mutable QMutex m_reading; ///< guards what follows
    mutable QTemporaryFile m_file;
    mutable QByteArray m_window; ///< a piece of the file
    mutable qint64 m_windowPlace = 0;
    mutable std::optional<Error> m_fault;
};

} // namespace gouji
