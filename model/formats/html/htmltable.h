// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/html/htmlmarkup.h"
#include "model/outline/outlinetable.h"

namespace gouji {

/// A table for a page of our own: head and bodies, scope and headers, looks by the page's style sheet.
void writePageTable(HtmlMarkup &html, const OutlineTable &table);

/// A table for the page of somebody else: all looks in attributes, since portals strip styles, classes and ids.
void writePlainTable(HtmlMarkup &html, const OutlineTable &table);

} // namespace gouji
