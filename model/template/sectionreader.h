// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formfault.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// Reads the sections of a form file. Each table of the form stands in exactly one of them.
std::vector<SectionTemplate> readSections(const JsonValue &form, const std::vector<TableTemplate> &tables,
                                          FormFault &fault);

} // namespace gouji
