// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"

#include <vector>

namespace gouji {

/// Puts a finding where its cells are: section, cells, and the table's name as its first argument.
void setPlace(Finding &finding, const FormTemplate &form, const std::vector<CellIndex> &cells);

/// `（一）予以公开 · 自然人: 3件; （一）予以公开 · 商业企业: /; …`: the first few cells as a person reads them.
QString cellList(const Report &report, const std::vector<CellIndex> &cells);

} // namespace gouji
