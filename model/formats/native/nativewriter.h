// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/template/formlibrary.h"

#include <QByteArray>

namespace gouji {

/// A report as a native file (docs/file-format.md). The same content gives the same bytes. A form that is none of the
/// program's own, whatever the library has besides, is embedded whole.
QByteArray writeNative(const Report &report, const FormLibrary &forms);
/// What JsonWriter makes that file of.
JsonObject nativeObject(const Report &report, const FormLibrary &forms);

} // namespace gouji
