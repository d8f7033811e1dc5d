// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/labelkey.h"

namespace gouji {

/// How far a damaged text may be from the official one of this length: a quarter of it.
constexpr int toleratedDistance(qsizetype length)
{
    return int(length / 4);
}

} // namespace gouji
