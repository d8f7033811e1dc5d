// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/prosechips.h"

namespace gouji {

/// How blocks of a report stand in a text document and are read back: one text block each, pictures and further tables as
/// one drawn object. What is read back is tidy: neighbouring texts are one run, a paragraph has at least one.
void insertProseBlock(QTextCursor &cursor, const Block &block, ProseChips &chips, const Report &report);

/// The paragraph that a text block shows.
Paragraph paragraphOf(const QTextBlock &block, const ProseChips &chips);

/// A block of a report as it would be read back.
Block tidied(const Block &block);

/// Whether a text block is a picture or a further table.
bool isFixedBlock(const QTextBlock &block);

} // namespace gouji
