// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <QDateTime>

#include <optional>

namespace gouji {

/// What an export carries beside what it shows.
enum class CopyKind {
    Public,  ///< the public copy of the data: no thread, note, name, reason, origin
    Working, ///< the whole native file
    Archive  ///< nothing
};

/// The data inside an export, by which it opens again as the report it is.
struct CarriedData
{
    QByteArray native;        ///< a native file
    QByteArray visibleSha256; ///< of the canonical text without white space, in hexadecimal digits
};

/// All that the writers of PDF, docx, ODT, HTML, xlsx and csv read. A value without ties to the report it was made from,
/// so that exports can run in any thread.
struct ExportSource
{
    PageOutline outline; ///< a shown outline (shownOutline()); an export must show visibleContentOf() it
    FormPtr form;
    QString title;
    QString body;
    QDateTime writtenAt; ///< UTC; the date that the file's facts state, so that the same input gives the same bytes
    std::optional<CarriedData> data; ///< none for an archive
};

/// What to write of a report. `writtenAt` is the date the file is to state (statedDate()).
ExportSource exportSource(const Report &report, CopyKind copy, const FormLibrary &forms, const QDateTime &writtenAt);

/// The date an export states: SOURCE_DATE_EPOCH of the environment; else the date in the closing, at midnight UTC; else
/// 1 January of the year after the report's.
QDateTime statedDate(const Report &report);

/// SHA-256 of a canonical text without white space, as CarriedData holds it.
QByteArray visibleDigest(const QByteArray &canonicalText);

} // namespace gouji
