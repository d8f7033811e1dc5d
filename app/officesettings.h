// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officepack.h"

namespace gouji {

class Workbench;

/// What the office set that stands in the settings, as things of a pack: the choice of checks, and how pages are set up. Nothing
/// where it is all as the program has it.
std::vector<OfficeItem> packedChecks(Workbench &workbench);
std::vector<OfficeItem> packedPages(Workbench &workbench);

/// Puts the content of a pack in their place, where it holds at once; null: all is as the program has it.
void putChecks(Workbench &workbench, const JsonValue *content);
void putPages(Workbench &workbench, const JsonValue *content);

} // namespace gouji
