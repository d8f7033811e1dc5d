// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/shortened.h"

namespace gouji {

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype kept = most - 1;
    const bool isCutInTwo = kept > 0 && text[kept - 1].isHighSurrogate();
    return text.left(isCutInTwo ? kept - 1 : kept) + u'…';
}

} // namespace gouji
