// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "model/formats/reportfile.h"
#include "tests/support/pages.h"

namespace gouji::test {

/// The report as a PDF of ours.
QByteArray pdfOf(const Report &report, const PageStyle &style, CopyKind copy = CopyKind::Archive);

/// A report like the sample with other figures and with paragraphs of other lengths; each seed another one.
Report variedReport(quint32 seed);

/// Whether a reading of the bytes says what the report does, cell by cell and, white space left out, letter by letter: empty, or
/// what differs. Some programs lose marks at the ends of lines, which are not to be looked for then.
enum class Marks { Kept, Lost };
QString faultOf(const QByteArray &bytes, const Report &report, Marks marks = Marks::Kept);
/// The same text of a report without white space.
QString squeezedText(const Report &report);
/// Paragraphs, tables and pictures of every section, to compare where they begin and end.
QList<int> blockCounts(const Report &report);

/// A PDF with one page that shows the operators of a content stream; entries are added to its catalogue and page. Poppler finds its
/// objects without a table of them.
QByteArray rawPdf(const QByteArray &content, const QByteArray &inPage = {}, const QByteArray &further = {});

} // namespace gouji::test
