// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/officepack.h"
#include "model/checks/checkoptions.h"
#include "model/template/formlibrary.h"

namespace gouji {

/// The options with what an office says about checks and words, as the editor has them where the pack was imported.
CheckOptions withOffice(CheckOptions options, const OfficePack &pack);

/// Adds the pack's forms to those at hand; the program's own are never replaced.
void addForms(const OfficePack &pack, FormLibrary &forms);

} // namespace gouji
