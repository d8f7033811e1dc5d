// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gouji {

/// How deep a parser may nest the elements of a text at most, or `limit` where it is that much or more. Counts too much
/// rather than too little: an end tag takes off only the element that was opened last. The parser recurses and must not
/// be given more than the stack holds.
int markupDepth(QByteArrayView html, int limit);

} // namespace gouji
