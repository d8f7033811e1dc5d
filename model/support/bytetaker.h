// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <functional>

namespace gouji {

/// Takes what is written piece by piece, in order. Whether it came through is asked of what stands behind it.
using ByteTaker = std::function<void(QByteArrayView piece)>;

} // namespace gouji
