// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gouji {

/// The style sheet of a page: readable on any screen, light or dark, and printed as GB/T 9704-2012 has it.
QByteArray htmlStyle();

} // namespace gouji
