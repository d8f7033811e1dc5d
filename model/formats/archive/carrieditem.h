// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// The namespace of the element that carries a report's data in docx and ODT.
inline constexpr char carriedNamespace[] = "urn:gouji:carried:1";

/// The data as an XML part: one element with the native file as its text and the digest of the visible text beside it.
QByteArray carriedItem(const CarriedData &data);

/// The data of such a part; none where the XML is something else.
std::optional<CarriedData> readCarriedItem(const QByteArray &xml);

} // namespace gouji
