// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/partreader.h"
#include "model/formats/native/partwriter.h"
#include "model/report/report.h"

namespace gouji {

// The cells of a report in the file: every table of the form, every cell by its id on a line of its own, blank ones too.
// A reader refuses a file that lacks one or names one that the form does not have, unless a later version wrote it.

void exchangeTables(PartWriter &writer, QStringView key, const Report &report);
void exchangeTables(PartReader &reader, QStringView key, Report &report);

} // namespace gouji
