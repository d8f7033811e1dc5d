// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"
#include "model/review/reportdiff.h"

class QDialog;

namespace gouji {

class ReportDocument;

/// Shows a window that stays beside the report until it is closed, and fits the screen.
void showBeside(QDialog &dialog);

/// A window about a document goes with it.
void goWith(QDialog &dialog, const ReportDocument &document);

/// Where in the report a difference lies, for the view to go there.
Finding placeOf(const Difference &difference);

} // namespace gouji
