// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/checkoptions.h"

#include <QByteArray>

namespace gouji {

/// Tells choices under which checks may find something else; what the surroundings answer is not among them.
QByteArray fingerprintOf(const CheckOptions &options);

} // namespace gouji
