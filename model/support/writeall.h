// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/platform.h"

#include <QByteArrayView>

#include <cerrno>

namespace gouji {

/// Writes all of it to an open file: 0, or the system's number of what went wrong.
inline int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = writeSome(descriptor, bytes.data(), bytes.size());
        if (written <= 0)
            return written < 0 ? errno : ENOSPC;
        bytes = bytes.sliced(written);
    }
    return 0;
}

} // namespace gouji
