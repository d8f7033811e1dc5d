// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <atomic>
#include <vector>

namespace gouji {

/// The pages of a scan or photograph to be shown beside a report; of a picture file its frames. Pages beyond what a report
/// has are left out; empty where the bytes show nothing, or `cancelled` became true.
std::vector<QImage> scanPages(const QByteArray &bytes, const std::atomic<bool> *cancelled = nullptr);

} // namespace gouji
