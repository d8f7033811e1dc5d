// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formsflow.h"

#include "app/filechoice.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/formimportdialog.h"
#include "forms/formsdialog.h"
#include "model/report/formhandle.h"
#include "model/support/filename.h"
#include "model/support/jsonwriter.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace gouji {
namespace {

bool isSameForm(const FormPtr &one, const FormPtr &other)
{
    return one && FormHandle(one) == FormHandle(other);
}

} // namespace

FormsFlow::FormsFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
{
    connect(&workbench, &Workbench::documentAdded, this, &FormsFlow::offerFormOf, Qt::QueuedConnection);
}

bool FormsFlow::isForm(const QString &path)
{
    constexpr qint64 head = 200; // a form file names its format first
    QFile file(path);
    return path.endsWith(u".json", Qt::CaseInsensitive) && file.open(QIODevice::ReadOnly) &&
           file.read(head).contains("\"gouji-form\"");
}

void FormsFlow::manage()
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    m_dialog = new FormsDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setForms(m_workbench.officeForms().list());
    connect(m_dialog, &FormsDialog::importWanted, this, &FormsFlow::importForm);
    connect(m_dialog, &FormsDialog::saveWanted, this, &FormsFlow::saveCopy);
    connect(m_dialog, &FormsDialog::removeWanted, this, &FormsFlow::remove);
    connect(&m_workbench.officeForms(), &OfficeForms::changed, m_dialog,
            [this] { m_dialog->setForms(m_workbench.officeForms().list()); });
    m_dialog->show();
}

/// Where the person is looking.
void FormsFlow::say(const QString &sentence, bool isError)
{
    if (m_dialog)
        m_dialog->say(sentence, isError);
    else
        m_window.say(sentence, isError);
}

void FormsFlow::importForm()
{
    QWidget &parent = m_dialog ? static_cast<QWidget &>(*m_dialog) : m_window;
    const QString path =
        chooseFile(parent, m_workbench.settings(), tr("Form to import"), tr("Forms (*.json);;All files (*)"));
    if (!path.isEmpty())
        offerFile(path);
}

void FormsFlow::offerFile(const QString &path)
{
    const Result<FormPtr> form = readFormFile(path);
    if (form)
        offer(*form, QFileInfo(path).fileName());
    else
        say(form.error().text(), true);
}

void FormsFlow::offer(const FormPtr &form, const QString &from)
{
    const FormPtr there = m_workbench.forms().find(form->id());
    if (isSameForm(there, form))
        return say(tr("“%1” is among the forms at hand already; nothing was changed.").arg(form->name()));
    if (m_workbench.forms().findBuiltIn(form->id())) // says so
        return keep(form, from);
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : &m_window;
    auto *dialog = new FormImportDialog(form, m_workbench.officeForms().newestBuiltIn(), there, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, form, from] { keep(form, from); });
    dialog->open();
}

void FormsFlow::keep(const FormPtr &form, const QString &from)
{
    const Result<Done> kept = m_workbench.officeForms().keep(form, from);
    if (!kept)
        return say(kept.error().text(), true);
    if (m_dialog)
        m_dialog->setForms(m_workbench.officeForms().list(), form->id());
    say(tr("“%1” is kept. New reports can follow it.").arg(form->name()));
}

void FormsFlow::remove(const FormPtr &form)
{
    const Result<Done> removed = m_workbench.officeForms().remove(form);
    if (removed)
        say(tr("“%1” is no longer among the forms. Reports that follow it keep it.").arg(form->name()));
    else
        say(removed.error().text(), true);
}

void FormsFlow::saveCopy(const FormPtr &form)
{
    const QDir folder(m_workbench.settings().value(QStringLiteral("folder")).toString());
    const QString path = QFileDialog::getSaveFileName(
        m_dialog, tr("Save a copy of the form"), folder.filePath(fileNameFrom(form->name()) + QStringLiteral(".json")),
        tr("Forms (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const Result<Done> written = writeWholeFile(path, JsonWriter::write(form->source()));
    if (written)
        say(tr("The form was written to “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        say(QStringLiteral("%1: %2").arg(path, written.error().text()), true);
}

/// Queued, so that what else is said of an opened report does not cover it. The report may be closed again by now.
void FormsFlow::offerFormOf(ReportDocument *document)
{
    if (!m_workbench.documents().contains(document))
        return;
    const FormPtr form = document->session().report().form.pointer();
    const FormPtr there = m_workbench.forms().find(form->id());
    const QString from = document->name();
    if (!there)
        m_window.say(tr("This report follows the form “%1”, which it carries and which is not among the forms here.")
                         .arg(form->name()),
                     false, {{tr("&Keep this form"), [this, form, from] { keep(form, from); }}});
    else if (!isSameForm(there, form) && !m_workbench.forms().findBuiltIn(form->id()))
        m_window.say(tr("This report carries the form “%1” in another version than the one that is kept here.")
                         .arg(form->name()),
                     false, {{tr("&Look at it…"), [this, form, from] { offer(form, from); }}});
}

} // namespace gouji
