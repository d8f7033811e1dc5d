// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// The text with U+FFFD for every half of a surrogate pair that stands alone. Such a half is no character: no file can
/// keep it.
QString withoutLoneSurrogates(QString text);

} // namespace gouji
