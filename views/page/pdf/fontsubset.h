// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "views/page/fontface.h"

#include <QByteArray>
#include <QHash>

#include <set>

namespace gouji {

/// The part of a font that a document needs, as PDF embeds it.
struct FontSubset
{
    QByteArray program; ///< TrueType file, or a bare CFF table
    bool isCff = false;
    QHash<quint32, quint16> codes; ///< glyph of the whole font → the CID that content streams write
};

/// Cuts a font down to some glyphs. CFF stays CFF and keeps its subroutines. ErrorCode::NoFont where the face forbids
/// embedding or cannot be cut.
Result<FontSubset> fontSubset(const FontFace &face, const std::set<quint32> &glyphs);

} // namespace gouji
