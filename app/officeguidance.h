// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/template/guidancenotes.h"

#include <QString>

namespace gouji {

/// Where an office keeps what it adds to the guidance of the forms: `guidance.json` in the program's configuration folder.
QString officeGuidancePath();

/// What stands there; empty where there is no such file.
Result<GuidanceNotes> readOfficeGuidance();

} // namespace gouji
