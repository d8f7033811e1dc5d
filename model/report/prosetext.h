// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

namespace gouji {

/// A linked figure as it stands in the text: the cell's value in the link's style, a blank cell as nothing, a mark or
/// raw text as it is, a cell that the form does not have as nothing.
QString linkText(const Link &link, const Report &report);

/// A paragraph with its links written out; nothing else is changed.
QString paragraphText(const Paragraph &paragraph, const Report &report);

/// All paragraphs of the blocks, one a line; pictures and tables left out.
QString proseText(const Blocks &blocks, const Report &report);

} // namespace gouji
