// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// Where in the file a reader is: `tables.t3 › t3.received.total`, `threads[2].remarks[0]`. Lives on the stack, each
/// level pointing to the one above, so that a path costs nothing until a fault is said.
struct KeyPath
{
    const KeyPath *above = nullptr;
    QStringView key = {};
    qsizetype index = -1; ///< position in a list, where this is one of its entries

    QString toString() const
    {
        QString path = above ? above->toString() : QString();
        if (index >= 0)
            return path + u'[' + QString::number(index) + u']';
        if (!path.isEmpty() && !key.isEmpty())
            path += key.contains(u'.') ? QStringView(u" › ") : QStringView(u".");
        return path += key;
    }
};

} // namespace gouji
