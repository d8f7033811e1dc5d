// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officeflow.h"

#include "app/filechoice.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/office/officeparts.h"
#include "forms/officepackdialog.h"
#include "model/support/filename.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"
#include "views/editing/formdifferencewords.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

QString packFilter()
{
    return OfficeFlow::tr("Office packs (*.goujioffice);;All files (*)");
}

/// Of a form, how it differs from the newest of the program's own.
QStringList linesOf(const OfficeItem &item, const FormPtr &newestForm)
{
    if (item.key.part != OfficePart::Form)
        return partLines(item);
    const Result<FormPtr> form = FormReader::read(item.content);
    if (!form || !newestForm)
        return partLines(item);
    return QStringList(
               OfficeFlow::tr("For reports on %1. Different from “%2”:").arg(formYears(**form), newestForm->name())) +
           formDifferenceLines(*newestForm, **form);
}

PackEntry entryOf(const OfficeItem &item, const OfficeItem *here, const FormPtr &newestForm)
{
    PackEntry entry{
        partName(item.key.part), partSummary(item), linesOf(item, newestForm), PackEntry::Here::Nothing, {}};
    if (here) {
        entry.here = here->content == item.content ? PackEntry::Here::Same : PackEntry::Here::Other;
        entry.replaced = linesOf(*here, newestForm);
    }
    return entry;
}

std::vector<OfficeItem> chosenOf(const std::vector<OfficeItem> &items, const OfficePackDialog &dialog)
{
    std::vector<OfficeItem> chosen;
    for (const std::size_t number : dialog.chosen())
        chosen.push_back(items[number]);
    return chosen;
}

} // namespace

OfficeFlow::OfficeFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_setup(workbench)
{}

void OfficeFlow::say(const QString &sentence, bool isError)
{
    m_window.say(sentence, isError);
}

void OfficeFlow::exportPack()
{
    const std::vector<OfficeItem> items = m_setup.current();
    if (items.empty())
        return say(tr("There is nothing of your own to hand around yet: no form, words, notes or choice of checks."));
    std::vector<PackEntry> entries;
    entries.reserve(items.size());
    for (const OfficeItem &item : items)
        entries.push_back(entryOf(item, nullptr, m_workbench.officeForms().newestBuiltIn()));
    const QString office = m_workbench.settings().value(QStringLiteral("review/office")).toString();
    auto *dialog = new OfficePackDialog(OfficePackDialog::Purpose::Export, office, std::move(entries), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, items] {
        OfficePack pack;
        pack.name = dialog->name();
        pack.items = chosenOf(items, *dialog);
        writePack(pack);
    });
    dialog->open();
}

void OfficeFlow::writePack(const OfficePack &pack)
{
    const QDir folder(m_workbench.settings().value(QStringLiteral("folder")).toString());
    const QString start = fileNameFrom(pack.name.isEmpty() ? tr("office pack") : pack.name);
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Export an office pack"),
                                                folder.filePath(start + QStringLiteral(".goujioffice")), packFilter());
    if (path.isEmpty())
        return;
    if (!isOfficePack(path)) {
        path += QStringLiteral(".goujioffice"); // by the ending it is known again
        if (QFileInfo::exists(path))            // the dialog asked about another name
            return say(tr("There is a file “%1” already. Export again and choose it, or another name.")
                           .arg(QDir::toNativeSeparators(path)),
                       true);
    }
    const Result<Done> written = writeWholeFile(path, writeOfficePack(pack));
    if (written)
        say(tr("The pack was written to “%1”.").arg(QDir::toNativeSeparators(path)));
    else
        say(QStringLiteral("%1: %2").arg(path, written.error().text()), true);
}

void OfficeFlow::importPack()
{
    const QString path = chooseFile(m_window, m_workbench.settings(), tr("Office pack to import"), packFilter());
    if (!path.isEmpty())
        offerFile(path);
}

void OfficeFlow::offerFile(const QString &path)
{
    const Result<OfficePack> pack = readOfficePackFile(path);
    if (!pack)
        return say(pack.error().text(), true);
    if (pack->items.empty())
        return say(tr("There is nothing in the pack “%1”.").arg(QFileInfo(path).fileName()));
    OfficePack here;
    here.items = m_setup.current();
    std::vector<PackEntry> entries;
    for (const OfficeItem &item : pack->items)
        entries.push_back(entryOf(item, here.find(item.key), m_workbench.officeForms().newestBuiltIn()));
    const QString name = pack->name.isEmpty() ? QFileInfo(path).fileName() : pack->name;
    auto *dialog = new OfficePackDialog(OfficePackDialog::Purpose::Import, name, std::move(entries), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, items = pack->items] { takeOver(chosenOf(items, *dialog)); });
    dialog->open();
    if (!pack->unknown.isEmpty())
        say(tr("The pack holds things that this version of the program does not know; they are left out: %1")
                .arg(pack->unknown.join(u'、')));
}

void OfficeFlow::takeOver(const std::vector<OfficeItem> &items)
{
    const Result<Done> done = m_setup.import(items);
    emit imported();
    if (!done)
        return say(tr("Nothing was taken over: %1").arg(done.error().text()), true);
    m_window.say(tr("%n thing(s) taken over; they hold from now on.", nullptr, static_cast<int>(items.size())), false,
                 {{tr("&Undo"), [this] { undoImport(); }}});
}

void OfficeFlow::undoImport()
{
    const Result<Done> done = m_setup.undoImport();
    emit imported();
    if (!done)
        return say(done.error().text(), true);
    m_window.say(tr("Everything is as before the last import."), false,
                 {{tr("&Do it again"), [this] { undoImport(); }}});
}

} // namespace gouji
