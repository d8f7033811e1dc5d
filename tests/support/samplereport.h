// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/reportfile.h"
#include "tests/support/corpus.h"

namespace gouji::test {

/// The project's own sample: balanced, complete, an invented body.
inline Report sampleReport()
{
    const Result<Report> report =
        readReport(readFile(QStringLiteral(GOUJI_SAMPLE)), QStringLiteral("sample.txt"), FormLibrary::builtIn());
    return report ? *report : Report();
}

inline CellIndex cellOf(const Report &report, QStringView id)
{
    return *report.form->find(*CellId::fromString(id));
}

} // namespace gouji::test
