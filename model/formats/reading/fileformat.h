// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gouji {

/// What kind of file a report may arrive in.
enum class FileFormat {
    Gouji, ///< native
    Txt,   ///< text: canonical, or as found
    Pdf,   ///< with text, or scanned
    Docx,  ///< of Word, WPS or LibreOffice
    Odt,
    Html, ///< a page or a fragment of one
    Xlsx,
    Ofd, ///< GB/T 33190
    Mht, ///< a page saved with all it shows
    Rtf,
    OldOffice, ///< a compound file: .doc, .wps, .xls, .et
    Picture    ///< a scan or photograph: PNG, JPEG, GIF, BMP or TIFF
};

/// `gouji`, `txt` …: as in ImportOrigin::format and on the command line. OldOffice is `doc`.
QString formatName(FileFormat format);
std::optional<FileFormat> formatFromName(QStringView name);

/// Which format the bytes are in; the content decides, never the name. What shows no sign of another one is a text, so
/// that the reader of texts says what is wrong with it.
FileFormat formatOf(const QByteArray &bytes);

} // namespace gouji
