// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/support/result.h"
#include "model/template/formlibrary.h"

#include <QByteArrayView>

namespace gouji {

/// More than any report with its pictures; whoever reads the file refuses a larger one unread.
inline constexpr qint64 largestNativeFile = 64 * 1024 * 1024;

/// The report of a native file, whole or not at all. ErrorCode::NotAReport where it is none, NewerVersion where the major
/// version is newer, UnknownForm where its form is neither at hand nor embedded, TooLarge, and Damaged, with the place in
/// the detail, for whatever else the format does not allow. Keys that this version does not know are kept.
Result<Report> readNative(QByteArrayView bytes, const FormLibrary &forms);

} // namespace gouji
