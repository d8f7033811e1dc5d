// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"
#include "model/report/report.h"

#include <QRandomGenerator>

namespace gouji::test {

/// A report as a reader of web pages or word files would give it: cells with their spans.
SourceOutline spannedOutline(const Report &report);

/// Changes figures so that every rule still holds, in one of three ways: 0: two rows of results exchange their figures; 1:
/// a figure of table two is another one; 2: something moves between two rows and two columns and the sums stay.
void exchangeUnseen(Report &report, int kind, QRandomGenerator &random);

} // namespace gouji::test
