// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filechoice.h"

#include <QFileDialog>
#include <QSettings>

namespace gouji {

QString chooseFile(QWidget &parent, QSettings &settings, const QString &title, const QString &filter)
{
    const QString key = QStringLiteral("folder");
    const QString path = QFileDialog::getOpenFileName(&parent, title, settings.value(key).toString(), filter);
    if (!path.isEmpty())
        settings.setValue(key, QFileInfo(path).absolutePath());
    return path;
}

} // namespace gouji
