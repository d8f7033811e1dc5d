// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "views/page/page.h"

#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace gouji {

/// What a PDF says of itself beside its pages, written to the rules of PDF/A-3b and PDF/UA-1: title, author, dates, language, XMP,
/// output intent, viewer's preferences.
void addFacts(QPDF &pdf, const ExportSource &source);

/// The table of contents beside the pages.
void addBookmarks(QPDF &pdf, const PageDocument &document, const std::vector<QPDFObjectHandle> &pages);

/// The carried data as an embedded file that the document is made from (/AF, Source); readPdfData() reads it.
void addAttachment(QPDF &pdf, const CarriedData &data, const QDateTime &writtenAt);

} // namespace gouji
