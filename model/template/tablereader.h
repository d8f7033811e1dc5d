// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formfault.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// Reads one table of a form file and adds its cells, in reading order, to the form's.
TableTemplate readTable(const JsonValue &json, int table, std::vector<CellTemplate> &cells, FormFault &fault);

} // namespace gouji
