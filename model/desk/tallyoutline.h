// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/tally.h"
#include "model/outline/pageoutline.h"

namespace gouji {

/// A chart as it goes onto paper.
struct SummaryPicture
{
    QByteArray png;
    QString words; ///< all that it shows
};

/// The summary page of a desk as of a day: in a sentence, as a table by something, which units are missing and which are late,
/// and charts. Official text: not translated.
PageOutline tallyOutline(const DeskState &state, TallyBy by, QDate today, const std::vector<SummaryPicture> &charts);

} // namespace gouji
