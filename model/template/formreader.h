// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// Reads a form file (docs/form-file.md) and checks that it hangs together: a complete grid, unique ids, identities and
/// roles that name cells that exist. Anything wrong is ErrorCode::Damaged, with the place in the detail. Keys it does
/// not know are kept in FormTemplate::source() and otherwise left alone.
class FormReader
{
public:
    static Result<FormPtr> read(QByteArrayView json);
    /// The same from a value that was read before, as where a form is embedded in a report.
    static Result<FormPtr> read(const JsonValue &form);
};

} // namespace gouji
