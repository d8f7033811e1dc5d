// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// The data that a docx carries beside what it shows; none where it carries none or is no docx.
std::optional<CarriedData> readDocxData(const QByteArray &bytes);

} // namespace gouji
