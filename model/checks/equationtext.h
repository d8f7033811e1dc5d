// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/balancesheet.h"

#include <QString>

namespace gouji {

/// An identity written out with the form's labels and the figures that stand there:
/// `一 171 + 二 1 = 172 ≠ （七）170 + 四 1 = 171`. A blank or a mark shows as `…` and the sign between the sides is `?`
/// while the identity is open. Same text in every language of the interface.
QString equationText(const BalanceSheet &sheet, int identity);

/// What all cells of an identity share: the column `自然人`, the row `（三）不予公开 6.属于四类过程性信息`, the group
/// `行政复议`.
QString identityPlace(const FormTemplate &form, const Identity &identity);

} // namespace gouji
