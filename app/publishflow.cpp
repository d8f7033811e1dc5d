// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publishflow.h"

#include "app/exporting/pagesurroundings.h"
#include "app/filechoice.h"
#include "app/mainwindow.h"
#include "app/pathseenfrom.h"
#include "app/reportfilters.h"
#include "forms/publicationdialog.h"
#include "forms/reportview.h"

#include <QDir>

namespace gouji {

PublishFlow::PublishFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
{}

void PublishFlow::show()
{
    ReportDocument &document = *m_workbench.current();
    Publication known = document.session().report().facts.publication;
    if (known.file.isEmpty() && !document.lastExport().isEmpty())
        known.file = pathSeenFrom(document.path(), document.lastExport());
    auto *dialog = new PublicationDialog(known, QDate::currentDate(), m_window.currentView()); // goes with the report
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicationDialog::fileWanted, this, [this, dialog] { chooseFile(*dialog); });
    connect(dialog, &PublicationDialog::confirmed, this,
            [this, dialog, document = &document] { record(*document, *dialog); });
    dialog->show();
}

void PublishFlow::chooseFile(PublicationDialog &dialog)
{
    const QString path =
        gouji::chooseFile(dialog, m_workbench.settings(), tr("The published file"), publishedFileFilter());
    if (!path.isEmpty())
        dialog.setFile(QDir::toNativeSeparators(path));
}

void PublishFlow::record(ReportDocument &document, PublicationDialog &dialog)
{
    Publication publication = dialog.publication();
    if (!publication.file.isEmpty()) {
        const QString typed = QDir::fromNativeSeparators(publication.file);
        const Result<QString> digest = publishedFileDigest(typed, document.path());
        if (!digest)
            return dialog.showFault(digest.error().text());
        publication.digest = *digest;
        publication.file = QDir::isAbsolutePath(typed) ? pathSeenFrom(document.path(), typed) : typed;
    }
    document.session().publish(publication);
    dialog.accept();
    m_window.say(tr("Marked as published."));
}

} // namespace gouji
