// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// The program's configuration folder, where what is an office's own stands beside the settings: forms, words, guidance,
/// papers. The same for both programs.
QString officeFolder();

} // namespace gouji
