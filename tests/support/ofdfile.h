// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

#include <QByteArray>

namespace gouji::test {

/// Pages of ours as an OFD (GB/T 33190), as offices make them: letter by letter, lines as rectangles.
QByteArray writeOfd(const PageDocument &document);

} // namespace gouji::test
