// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace gouji {

class ReportView;

/// Gives a view the limits of characters that were set for its sections, and keeps those set there from now on, under
/// `prose/limit/<section>`. The settings outlive the view.
void keepProseLimits(ReportView &view, QSettings &settings);

} // namespace gouji
