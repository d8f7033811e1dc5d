// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formtemplate.h"

namespace gouji::test {

/// The ids of both national forms and of the invented third one, which has another row and another column.
inline constexpr const char *formIds[] = {"2021", "2019", "invented"};

/// The form of an id, which must be one of the three.
FormPtr formOf(QLatin1String id);

/// The default form of tests.
inline FormPtr currentForm()
{
    return formOf(QLatin1String("2021"));
}

/// Fills QTest data with a row for each of the three forms: a column `form` with its id.
void addFormRows();

} // namespace gouji::test
