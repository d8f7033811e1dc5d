// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gouji {

/// The icon of a freedesktop name from the system's theme, else our own, drawn on a 24-pixel grid in the colour of text.
QIcon themedIcon(const QString &name);

} // namespace gouji
