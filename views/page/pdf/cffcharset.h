// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace gouji {

/// The CIDs of a CID-keyed CFF font by glyph (Adobe Technical Note 5176, section 13). Empty for a font that is not CID-keyed:
/// there a CID is the glyph itself. Nothing where the table is damaged.
std::optional<std::vector<quint16>> cffCharset(const QByteArray &cff);

} // namespace gouji
