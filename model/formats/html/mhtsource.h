// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

namespace gouji {

/// Reads a page saved in one file with all it shows (mht, as browsers and Word save it): the first of its pages with a
/// report, else the first; its pictures come with it. Like readHtmlSource(). ErrorCode::Damaged: no page in it.
Result<SourceOutline> readMhtSource(const QByteArray &mht);

} // namespace gouji
