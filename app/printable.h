// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "model/papers/paper.h"
#include "model/support/result.h"
#include "views/page/fontset.h"
#include "views/page/page.h"

#include <functional>
#include <memory>

namespace gouji {

/// Something of a report that goes on paper: the report itself, a paper that goes with it, sheets for the offices.
struct Printable
{
    std::function<QString(const Report &)> name;
    /// Each begins on a page of its own.
    std::function<std::vector<PageOutline>(const Report &)> outlines;
    bool isReport = false;
};

Printable printableReport();
Printable printablePaper(const Paper &paper);
/// 收数表, one for every office that a figure names.
Printable printableSheets();

/// All of it on pages. What pages of outlines say of themselves to programs (tags, bookmarks) is that of the first.
Result<std::shared_ptr<const PageDocument>> pagesOf(const Printable &printable, const Report &report,
                                                    const PageStyle &style, const FontSet &fonts);

} // namespace gouji
