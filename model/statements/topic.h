// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statements/statement.h"

namespace gouji {

/// What the words of a clause or a heading name; `governing` stands where they name nothing.
Topic topicOf(QStringView words, Topic governing = Topic::None);

} // namespace gouji
