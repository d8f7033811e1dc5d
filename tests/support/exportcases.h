// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/exportsource.h"
#include "tests/support/corpus.h"

#include <functional>

namespace gouji::test {

/// The date that every export in a test states.
QDateTime exportDate();

/// The built-in forms and an invented one.
const FormLibrary &formsForExports();

/// What to write of a report as a public copy.
ExportSource publicSource(const Report &report);

/// Every cell and every place of prose holds something that a format could take for its own markup or for a formula.
Report hostileReport();

/// A report with a secret word at every place that no public export may show.
Report confidentialReport();

/// The secret word, or the name of the machine or of a folder of it, that an export's bytes give away; empty where they
/// give away nothing.
QString leakIn(const QByteArray &bytes);

/// What a writer and its reader make of the hostile report, of random reports of every form and of the confidential
/// one: the name of the first for which `shows` says anything, and what it said; empty where all is well.
QString firstFault(const std::function<QString(const ExportSource &)> &shows);

} // namespace gouji::test
