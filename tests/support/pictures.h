// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gouji::test {

/// A whole PNG of one grey, so many pixels wide and high.
QByteArray pngOf(quint32 width, quint32 height);

} // namespace gouji::test
