// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace gouji {

/// Whether two reports are of one body: by the identity code where both have one, else by name or alias, blanks aside.
bool isSameBody(const Facts &a, const Facts &b);

/// Texts of which two reports of one body have one in common: names and aliases without blanks, the code in capitals.
QStringList bodyKeys(const Facts &facts);

} // namespace gouji
