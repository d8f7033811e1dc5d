// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"
#include "model/template/formfault.h"
#include "model/template/guidance.h"

#include <map>

namespace gouji {

/// The `guidance` of a part of a form file; empty where there is none, a fault where it has no text.
Guidance readGuidance(const JsonValue &part, FormFault &fault, const QString &where);

/// The `column_guidance` of a table: what belongs under a header, by the header's text.
std::map<QString, Guidance> readColumnGuidance(const JsonValue &table, FormFault &fault, const QString &where);

} // namespace gouji
