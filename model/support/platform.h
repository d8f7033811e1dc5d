// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gouji {

// What Qt does not tell of the system; everything that differs between POSIX and Windows in keeping files safe.

/// Whether a process of this id runs on this machine, whoever owns it.
bool isProcessRunning(qint64 id);

} // namespace gouji
