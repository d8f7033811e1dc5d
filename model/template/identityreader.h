// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/template/formfault.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// The cells of a form by their names, for resolving what identities, roles and stocks name.
using CellsById = QHash<CellId, int>;

/// Reads a list of cell names; says a fault for one that does not exist.
std::vector<CellIndex> readCells(const QStringList &names, const CellsById &cells, FormFault &fault,
                                 const QString &where);

/// Reads one rule of a form file: the identities it stands for, one for each value of the variable in its `for`.
std::vector<Identity> readIdentities(const JsonValue &json, const CellsById &cells, FormFault &fault);

} // namespace gouji
