// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/todo.h"

namespace gouji {

bool isToDo(const Finding &finding)
{
    return finding.check.toString() == u"CEL-01";
}

} // namespace gouji
