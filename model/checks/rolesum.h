// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <initializer_list>

namespace gouji {

/// The sum of the cells that a form gives a role (`received`, `closed`); nothing where one of them holds no whole number
/// or the form lacks the role.
std::optional<qint64> sumOf(const Report &report, QStringView role);

/// The cells of several roles.
std::vector<CellIndex> cellsOf(const FormTemplate &form, std::initializer_list<QStringView> roles);

} // namespace gouji
