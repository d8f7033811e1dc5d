// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/takebackflow.h"

#include "app/filechoice.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/mergedialog.h"
#include "forms/returneddialog.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QFileInfo>

namespace gouji {

TakeBackFlow::TakeBackFlow(Workbench &workbench, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
{}

void TakeBackFlow::run()
{
    const QString path = chooseFile(m_window, m_workbench.settings(), tr("The file that came back"),
                                    tr("Documents (*.docx *.odt);;All files (*)"));
    if (!path.isEmpty())
        takeBack(path);
}

void TakeBackFlow::takeBack(const QString &path)
{
    ReportDocument *document = m_workbench.current();
    if (!document)
        return;
    if (document->session().isReadOnly())
        return emit document->session().refused();
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return m_window.say(QStringLiteral("%1: %2").arg(path, bytes.error().text()), true);
    Result<ReturnedFile> file = readReturnedFile(*bytes, m_workbench.forms());
    if (!file)
        return m_window.say(QStringLiteral("%1: %2").arg(path, file.error().text()), true);
    const auto returned = std::make_shared<const Returned>(Returned{path, std::move(file).value()});
    if (returned->file.sent)
        compare(*document, *returned, *returned->file.sent);
    else
        askForSent(document, returned);
}

/// The data in the file is gone or is not its own: others say what it was made from.
void TakeBackFlow::askForSent(const DocumentPtr &document, const std::shared_ptr<const Returned> &returned)
{
    const QString text = tr("“%1” no longer holds the report it was made from, so that it cannot be told who changed "
                            "what. Which report was it made from?")
                             .arg(QFileInfo(returned->path).fileName());
    const MessageChoice another{tr("&Choose its file…"), [this, document, returned] { readSent(document, returned); }};
    const MessageChoice thisOne{tr("The &open one, as it is now"), [this, document, returned] {
                                    if (document)
                                        compare(*document, *returned, document->session().report());
                                }};
    m_window.say(text, false, {another, thisOne});
}

void TakeBackFlow::readSent(const DocumentPtr &document, const std::shared_ptr<const Returned> &returned)
{
    const QString path = chooseFile(m_window, m_workbench.settings(), tr("The report that was sent"),
                                    tr("Reports (*.gouji *.docx);;All files (*)"));
    if (path.isEmpty() || !document)
        return;
    const Result<Report> sent = openReport(path, m_workbench.forms());
    if (!sent)
        return m_window.say(QStringLiteral("%1: %2").arg(path, sent.error().text()), true);
    compare(*document, *returned, *sent);
}

void TakeBackFlow::compare(ReportDocument &document, const Returned &returned, const Report &sent)
{
    const Report &ours = document.session().report();
    const QString name = QFileInfo(returned.path).fileName();
    const Result<ReturnedReport> found = ReturnedReport::compare(returned.file, sent, ours);
    if (!found)
        return m_window.say(found.error().text(), true);
    if (found->isEmpty() && found->unseenCells().empty() && found->findings().empty())
        return m_window.say(tr("“%1” came back as it was sent: nothing was changed.").arg(name));
    auto *dialog = new ReturnedDialog(name, ours, *found, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, open = DocumentPtr(&document)] {
        if (open)
            take(*open, name, dialog->returned());
    });
    dialog->open();
}

void TakeBackFlow::take(ReportDocument &document, const QString &name, const ReturnedReport &returned)
{
    const MergedReport merged = returned.merged(document.session().report());
    if (merged.conflicts.empty())
        return finish(document, name, merged.report);
    auto *dialog = new MergeDialog(merged.conflicts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name, returned, open = DocumentPtr(&document)] {
        if (open)
            finish(*open, name, returned.merged(open->session().report(), dialog->choices()).report);
    });
    dialog->open();
}

void TakeBackFlow::finish(ReportDocument &document, const QString &name, const Report &merged)
{
    document.session().replaceReport(merged, tr("Take back “%1”").arg(name));
    m_window.say(tr("Taken back from “%1”. Undo puts it as it was.").arg(name));
}

} // namespace gouji
