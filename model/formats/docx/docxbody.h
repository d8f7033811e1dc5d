// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/office/officedocument.h"

namespace gouji::docx {

/// The part word/document.xml.
QByteArray documentPart(const OfficeDocument &document);

} // namespace gouji::docx
