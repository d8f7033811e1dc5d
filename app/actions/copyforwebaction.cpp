// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/copyforwebaction.h"

#include "app/exporting/exporter.h"
#include "app/mainwindow.h"
#include "model/formats/canonical/canonicaltextwriter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace gouji {

CopyForWebAction::CopyForWebAction(Workbench &workbench, MainWindow &window) : Action("copy-for-web", workbench, window)
{}

void CopyForWebAction::retranslate()
{
    setWords(tr("&Copy for the web site"), tr("Copy the report as a web site's editor takes it"));
}

void CopyForWebAction::run()
{
    const Report &report = document().session().report();
    const Result<QByteArray> fragment = Exporter(workbench().forms()).webFragment(report);
    if (!fragment) {
        window().say(tr("Not copied: %1").arg(fragment.error().text()), true);
        return;
    }
    auto *data = new QMimeData;
    data->setHtml(QString::fromUtf8(*fragment));
    data->setText(canonicalText(report));
    QGuiApplication::clipboard()->setMimeData(data);
    window().say(tr("Copied. Paste it into the web site's editor and compare it with the preview."));
}

} // namespace gouji
