// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/positioned/positionedpage.h"
#include "model/formats/source/sourceoutline.h"
#include "model/support/result.h"

#include <QByteArray>

#include <atomic>

namespace gouji {

/// Whether scans can be read here: tesseract with simplified Chinese is installed.
bool canReadScans();

/// What text recognition makes of the pages of a scanned PDF; isGuess() knows it by its remark. Some seconds a page.
/// Any thread; blocks. ErrorCode::MissingProgram, ProgramFailed, Damaged, Cancelled.
Result<SourceOutline> readScan(const QByteArray &pdf, const std::atomic<bool> *cancelled = nullptr);

/// Whether an outline is what text recognition made of a scan, so that no figure of it may be taken unconfirmed.
bool isGuess(const SourceOutline &outline);

/// The words of tesseract's TSV; what breaks its columns is passed over.
std::vector<PositionedWord> readRecognisedWords(const QByteArray &tsv, double pointsPerPixel);

/// A field of signs that recognition often takes for figures' (o, l, |) as figures; every other text as it is.
QString mendedFigure(const QString &text);

} // namespace gouji
