// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gouji {

/// Calls a slot without arguments (`copy`, `cut`, `paste`) of the widget that has the keyboard; false where it has none
/// such.
bool askFocus(const char *slot);

} // namespace gouji
