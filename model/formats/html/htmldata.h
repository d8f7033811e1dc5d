// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// The type of the script element that carries a report's data in a page. No browser runs it.
inline constexpr char carriedType[] = "application/vnd.gouji+json";

/// The element with the data. Nothing in it can end it early: every `<` of the JSON is written as \u003c.
QByteArray dataElement(const CarriedData &data);

/// The data that a page carries; none where it has no such element. Reads no other markup.
std::optional<CarriedData> readHtmlData(const QByteArray &html);

} // namespace gouji
