// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gouji::test {

/// The parts of an OpenDocument text as another program could have written them.
struct ForeignOdt
{
    QByteArray body;      ///< inside office:text
    QByteArray automatic; ///< styles of the content
    QByteArray styles;    ///< common styles
    QByteArray picture;   ///< Pictures/p.png
    QByteArray head;      ///< before the root of the content

    QByteArray bytes() const;
};

} // namespace gouji::test
