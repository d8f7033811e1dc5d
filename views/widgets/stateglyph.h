// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/severity.h"
#include "views/editing/sectionlistmodel.h"
#include "views/widgets/theme.h"

#include <QString>

namespace gouji {

/// A state as a shape and a colour: ● error, ▲ warning, ○ hint, ✓ fine, … to do, – not checked.
struct StateGlyph
{
    QString shape;
    QColor colour;
};

StateGlyph glyphOf(Severity severity, const Theme &theme);
StateGlyph glyphOf(SectionState state, const Theme &theme);

} // namespace gouji
