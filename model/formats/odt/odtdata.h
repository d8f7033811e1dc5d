// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// The data that an ODT carries beside what it shows; none where it carries none or is no ODT.
std::optional<CarriedData> readOdtData(const QByteArray &bytes);

} // namespace gouji
