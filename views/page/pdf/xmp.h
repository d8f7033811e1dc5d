// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

namespace gouji {

/// What PDFs name as the program that made them.
inline constexpr char pdfProducer[] = "Gouji";

/// The XMP packet of a PDF: the same title, author and dates as its Info, the parts of PDF/A and PDF/UA whose rules it is
/// written to, and the description of the latter's schema that PDF/A asks for (ISO 19005-3, 6.6.2.3).
QByteArray xmpPacket(const ExportSource &source);

} // namespace gouji
