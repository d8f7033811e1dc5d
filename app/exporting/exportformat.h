// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"

#include <QString>

#include <optional>
#include <span>

namespace gouji {

/// The formats that a report is written in.
enum class ExportFormat { Gouji, Txt, Pdf, Docx, Odt, Html, Xlsx, Csv };

/// What is known of a format before anything is written.
struct ExportFormatInfo
{
    QLatin1String name; ///< on the command line, and the ending of files
    const char *words;  ///< what people call it; English source text, context "Export"
    ExportFormat format;
    bool hasPages;    ///< laid out on pages: needs fonts
    bool carriesData; ///< may carry the report's data beside what it shows
};

/// All formats, in the order in which they are offered.
std::span<const ExportFormatInfo> exportFormats();
const ExportFormatInfo &exportFormatInfo(ExportFormat format);
/// By the name of the command line or a file's ending; small letters.
std::optional<ExportFormat> exportFormatFromName(QStringView name);

/// What people call the format, in the language of the interface.
QString exportFormatWords(ExportFormat format);
/// For file dialogs: `Word (*.docx)`.
QString exportFileFilter(ExportFormat format);
/// A file's name after the title, with the format's ending: without what file systems forbid, and no longer than they allow.
QString exportFileName(const QString &title, ExportFormat format);

/// What a file of the format carries where nothing else is asked for: everything in the native file, else what is public.
CopyKind usualCopy(ExportFormat format);

} // namespace gouji
