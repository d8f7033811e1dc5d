// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// The Pinyin initials (small letters) of a character: `s` of 申. A character with several readings in the words of these
/// reports has each of them (行 x and h, 长 c and z); what is no Chinese character has none. By the order of the collation
/// of zh_CN, which comes with Qt: a transliterator would take a noticeable time to make.
QString initialsOf(QChar character);

} // namespace gouji
