// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"

#include <QByteArray>

namespace gouji {

/// What `pdftotext -bbox` prints, without rules. Anything that is neither a page nor a word is passed over, so that no output,
/// however damaged, is an error; a word whose box is none on a page is dropped.
std::vector<PositionedPage> readBboxes(const QByteArray &xhtml);

} // namespace gouji
