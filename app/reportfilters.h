// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// What a dialog that opens reports offers: files of every format there is a reader for, then all files. Which format a
/// file is in is decided by its content.
QString reportFileFilter();

/// The same for what is published: pages and PDF first.
QString publishedFileFilter();

} // namespace gouji
