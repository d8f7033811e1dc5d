// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/deadline.h"

namespace gouji {

QDate usualDeadline(BodyKind kind, BodyLevel level, int year)
{
    if (year <= 0)
        return {};
    const bool isGovernment = kind == BodyKind::Government && level != BodyLevel::Township;
    return isGovernment ? QDate(year + 1, 3, 31) : QDate(year + 1, 1, 31);
}

} // namespace gouji
