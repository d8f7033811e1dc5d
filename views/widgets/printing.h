// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "views/page/page.h"

#include <vector>

class QPrinter;

namespace gouji {

/// Which pages of so many a printer is set to print, in the order of printing, each once.
std::vector<int> pagesToPrint(const QPrinter &printer, int count);

/// Makes the printer's paper that of the document, without margins of its own: the pages have theirs.
void setPaper(QPrinter &printer, const PageDocument &document);

/// Prints the pages that the printer is set to, as often as it is set to. ErrorCode::CannotPrint.
Result<Done> printPages(const PageDocument &document, QPrinter &printer);

} // namespace gouji
