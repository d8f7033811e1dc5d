// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <QByteArrayList>

namespace gouji::test {

/// The report with a word of secretWords() at every place that no public export may show: notes, threads, reasons, names,
/// sign-offs, origins, the facts of handing in.
Report withSecrets(Report report);

/// What must be in no public export, in UTF-8: the words of withSecrets(), the host, the paths of this machine.
QByteArrayList secretWords();

} // namespace gouji::test
