// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QString>

namespace gouji {

/// The program's configuration folder, where what is an office's own stands beside the settings: forms, words, guidance,
/// papers. The same for both programs.
QString officeFolder();

/// Takes a file of the office's away; nothing where it is not there.
Result<Done> removeOfficeFile(const QString &path);

} // namespace gouji
