// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officepack.h"

namespace gouji {

class Workbench;

/// The lists of words and the set phrases of the office's file of words, as the things of a pack; what cannot be read is left out.
std::vector<OfficeItem> packedWords(Workbench &workbench);
/// Puts those of a pack in place, where they hold at once. A file that was chosen elsewhere may be many people's: it is left alone,
/// and the office's own takes its place.
Result<Done> putWords(Workbench &workbench, const OfficePack &pack);

} // namespace gouji
