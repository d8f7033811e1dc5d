// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace gouji {

/// The face of the report's body on the screen: the first of the official 仿宋 faces that is installed, else a free one,
/// always with a complete face behind it for rare characters.
QFont proseFont();

/// The face of sub-headings: 楷体 where one is installed, else that of the body.
QFont headingFont();

} // namespace gouji
