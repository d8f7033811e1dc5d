// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/collectionsheet.h"
#include "model/outline/pageoutline.h"
#include "model/papers/paper.h"

namespace gouji {

/// A paper filled in from a report, as every writer can set it. A figure that is not known is a blank to write on; a role that
/// the report's form does not have is left out.
PageOutline paperOutline(const Paper &paper, const Report &report);

/// 收数表: what one office is to send, with room to write. For use inside the body.
PageOutline collectionOutline(const CollectionSheet &sheet, const Report &report);

/// How many of the balances hold, in the words of a paper: 42项勾稽关系全部相符.
QString balanceWords(const Report &report);

} // namespace gouji
