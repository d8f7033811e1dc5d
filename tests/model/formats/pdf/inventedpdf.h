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

/// What a reading of the bytes says, as canonical text without white space; its error where there is none.
QString readText(const QByteArray &bytes);
QString expectedText(const Report &report);
/// How many of the report's cells a reading has otherwise; −1: it could not be read.
int wrongCells(const QByteArray &bytes, const Report &report);
/// Paragraphs, tables and pictures of every section, to compare where they begin and end.
QList<int> blockCounts(const Report &report);

/// A PDF with one page that shows the operators of a content stream; entries are added to its catalogue and page. Poppler finds its
/// objects without a table of them.
QByteArray rawPdf(const QByteArray &content, const QByteArray &inPage = {}, const QByteArray &further = {});

} // namespace gouji::test
