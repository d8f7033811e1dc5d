// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

#include <optional>

namespace gouji {

/// What a title names; body and year may both be missing.
struct NamedInTitle
{
    QString body;
    int year = 0;
};

/// Reads a title by the pattern of a form. Nothing where it is worded otherwise. Of a year of four digits and a body that
/// ends in digits the last four are the year.
std::optional<NamedInTitle> readTitle(QStringView title, const FormTemplate &form);

} // namespace gouji
