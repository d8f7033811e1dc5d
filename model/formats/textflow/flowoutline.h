// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/textflow/flowtree.h"

namespace gouji {

/// A document of a word processor as a source outline. Lines ended by hand are paragraphs of their own, in a table's field
/// lines of its text; blank paragraphs are gone; a table of one field is what stands in it; pictures and tables in fields
/// follow the table they stand in; a caption that repeats the picture's own words is not said twice. Places: the
/// paragraph's number in the body, or `T1R3C2` in tables, counted from 1.
SourceOutline outlineOf(const FlowDocument &document);

} // namespace gouji
