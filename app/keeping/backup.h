// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/result.h"

#include <QByteArray>
#include <QString>

namespace gouji {

/// `report.gouji.bak`: where the version before the last save of a file stands.
QString backupOf(const QString &path);

/// Keeps a version of a file that is about to be replaced, exactly, in the place of the one before.
Result<Done> keepBackup(const QString &path, const QByteArray &previous);

} // namespace gouji
