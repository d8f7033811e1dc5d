// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

class ProseEdit;

/// Whether a text is a single bracket or quote that comes in pairs.
bool isPaired(const QString &typed);

/// Brackets and quotes in pairs. What is typed is an opening one: the closing one comes with it, or both around what is
/// selected; a closing one that already stands behind the cursor: the cursor steps over it. False: nothing of the kind.
bool typeInPairs(ProseEdit &edit, const QString &typed);

/// Takes an empty pair around the cursor away. False: there is none.
bool deleteEmptyPair(ProseEdit &edit);

} // namespace gouji
