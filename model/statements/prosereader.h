// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/statements/statement.h"

namespace gouji {

/// What a paragraph says, sentence by sentence. `governing` is what its heading speaks of; a sentence that names nothing
/// goes on with the one before it.
std::vector<Sentence> sentencesWithStatements(QStringView text, Topic governing);

/// What the prose of the report says: opening and all sections, in their order.
std::vector<Sentence> readProse(const Report &report);

} // namespace gouji
