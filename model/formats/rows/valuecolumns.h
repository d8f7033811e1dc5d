// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/exporting/rowsheet.h"
#include "model/report/report.h"

namespace gouji {

/// The cells of a form as columns of a sheet with a row a report: the labels of each as the form has them, below the name of
/// its table.
void appendCellColumns(SheetHead &head, const FormTemplate &form);

/// What stands in the cells, parallel to the form's, as it is printed: a blank, 0 and a mark stay three things.
void appendValues(std::vector<RowField> &row, const FormTemplate &form, const QList<CellValue> &values);

} // namespace gouji
