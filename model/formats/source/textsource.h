// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <QStringView>

namespace gouji {

/// Reads a decoded plain text as a source outline. Lines with a TAB or a bar (|) are rows, neighbouring ones a table;
/// every other line that is not blank is a paragraph, so that a text with one cell a line comes out as paragraphs.
/// Line numbers count from 1.
SourceOutline readTextSource(QStringView text);

} // namespace gouji
