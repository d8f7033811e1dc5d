// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji {

/// What differs between two forms, a line each, as somebody who fills them in would say it: whole rows and columns together.
/// A single line where nothing does.
QStringList formDifferenceLines(const FormTemplate &before, const FormTemplate &after);

/// `2021–2024`, `2021 and later`: the report years of a form.
QString formYears(const FormTemplate &form);

} // namespace gouji
