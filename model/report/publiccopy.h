// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// What a public export may carry: form, facts of the title, cells, prose, links, opening and closing. No note, office,
/// expression, thread, reason, name, sign-off, date of handing in, import origin, reference to another file or key that
/// this version does not know.
Report publicCopy(const Report &report);

} // namespace gouji
