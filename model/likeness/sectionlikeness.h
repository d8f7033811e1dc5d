// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/text/setphrases.h"

namespace gouji {

/// How much of a section's text stands in that of the other report too, in percent, as XY-07 counts it.
int sectionLikeness(const Report &report, const Report &other, QStringView section, const SetPhrases &phrases = {});

/// The greater of sections one and five.
int textLikeness(const Report &report, const Report &other, const SetPhrases &phrases = {});

} // namespace gouji
