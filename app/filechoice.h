// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace gouji {

/// Asks a person for a file, in the folder of the one chosen last. Empty: none was chosen.
QString chooseFile(QWidget &parent, QSettings &settings, const QString &title, const QString &filter);

} // namespace gouji
