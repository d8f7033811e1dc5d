// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/fontset.h"

#include <QStringList>

namespace gouji {

/// A sentence for every role of a page whose standard face is not installed, in the language of the interface: what is
/// missing and what stands in.
QStringList standInSentences(const std::vector<FontStandIn> &standIns);

} // namespace gouji
