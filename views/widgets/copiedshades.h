// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "views/widgets/theme.h"

#include <QTextEdit>

namespace gouji {

/// How the sentences of a section that were copied from last year's report and not edited since are to be seen: tinted
/// and with a dashed line. `document` shows the section, one text block per block of the report.
QList<QTextEdit::ExtraSelection> copiedShades(const Report &report, const QString &section,
                                              const QTextDocument &document, const Theme &theme);

} // namespace gouji
