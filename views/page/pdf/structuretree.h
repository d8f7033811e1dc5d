// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"
#include "views/page/pdf/pagecontent.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace gouji {

/// Makes the structure tree of a tagged PDF from the tags and what each page marked, and hangs it under the root. `pages` are
/// the page objects; each gets its number in the parent tree.
void addStructure(QPDF &pdf, const PageDocument &document, const std::vector<PageContent> &contents,
                  std::vector<QPDFObjectHandle> &pages);

} // namespace gouji
