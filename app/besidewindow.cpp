// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/besidewindow.h"

#include "app/reportdocument.h"

#include <QDialog>
#include <QScreen>

namespace gouji {

void showBeside(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    constexpr double share = 0.94; // of a screen that has less room than the window wants
    dialog.resize(dialog.size().boundedTo(dialog.screen()->availableSize() * share));
    dialog.show();
    dialog.activateWindow();
}

void goWith(QDialog &dialog, const ReportDocument &document)
{
    QObject::connect(&document, &QObject::destroyed, &dialog, &QDialog::close);
}

Finding placeOf(const Difference &difference)
{
    Finding place;
    place.section = difference.section;
    if (difference.cell)
        place.cells = {*difference.cell};
    return place;
}

} // namespace gouji
