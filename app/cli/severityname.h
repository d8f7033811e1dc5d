// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/severity.h"

#include <QString>

#include <optional>

namespace gouji {

/// The words of the catalogue and of machine-readable output: `error`, `error*`, `warning`, `hint`.
QString severityName(Severity severity);
std::optional<Severity> severityFromName(QStringView name);

/// The word a person reads, in the language of the interface (须改正, 须说明, 请核实, 提示).
QString severityWord(Severity severity);

} // namespace gouji
