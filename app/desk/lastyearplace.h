// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gouji {

/// How a desk names last year's folder, relative to its own where it can: the desk file where the chosen folder has one, else
/// the folder. Empty where the folder is the desk's own, which cannot be last year's.
QString lastYearName(const QString &chosen, const QString &deskFolder);

/// The path of what a desk names; empty where it names nothing.
QString lastYearPath(const QString &name, const QString &deskFolder);

} // namespace gouji
