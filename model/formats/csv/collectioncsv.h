// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/collectionsheet.h"

#include <QByteArray>

namespace gouji {

/// The sheets of all offices one below the other, each with its title, a header and a blank column to fill in.
QByteArray writeCollectionCsv(const QString &reportTitle, const std::vector<CollectionSheet> &sheets);

} // namespace gouji
