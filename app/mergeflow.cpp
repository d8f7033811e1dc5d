// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mergeflow.h"

#include "app/filechoice.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "app/reportfilters.h"
#include "forms/mergedialog.h"
#include "model/formats/reportfile.h"
#include "model/review/commonbase.h"
#include "model/review/reportdiff.h"

#include <QFileInfo>

namespace gouji {

MergeFlow::MergeFlow(Workbench &workbench, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_window(window)
{}

void MergeFlow::run()
{
    const QString path =
        chooseFile(m_window, m_workbench.settings(), tr("A colleague's copy of this report"), reportFileFilter());
    if (!path.isEmpty())
        mergeWith(path);
}

std::optional<Report> MergeFlow::readOrSay(const QString &path)
{
    Result<Report> report = openReport(path, m_workbench.forms());
    if (report)
        return std::move(report).value();
    m_window.say(QStringLiteral("%1: %2").arg(path, report.error().text()), true);
    return std::nullopt;
}

void MergeFlow::mergeWith(const QString &path)
{
    ReportDocument *document = m_workbench.current();
    std::optional<Report> theirs = document ? readOrSay(path) : std::nullopt;
    if (!theirs)
        return;
    const Report &ours = document->session().report();
    const QString name = QFileInfo(path).fileName();
    if (*theirs == ours)
        m_window.say(tr("“%1” is the same as this report; there is nothing to merge.").arg(name));
    else if (theirs->form != ours.form)
        m_window.say(tr("“%1” follows another form, %2, and cannot be merged; compare the two instead.")
                         .arg(name, theirs->form->name()),
                     true);
    else
        askForBase(*document, std::make_shared<const Copy>(Copy{name, std::move(*theirs)}));
}

/// Only what both began with tells who changed what.
void MergeFlow::askForBase(ReportDocument &document, const CopyPtr &copy)
{
    const DocumentPtr open(&document);
    std::vector<MessageChoice> choices{{tr("&Choose its file…"), [this, open, copy] { readBase(open, copy); }}};
    if (!document.base().isEmpty())
        choices.push_back({tr("This one as it was last sa&ved"), [this, open, copy] { takeOpened(open, copy); }});
    choices.push_back({tr("&None is at hand"), [this, open, copy] {
                           if (open)
                               merge(*open, copy, nullptr);
                       }});
    m_window.say(
        tr("Which version did you both begin with? It tells which of you changed what in “%1”.").arg(copy->name), false,
        choices);
}

void MergeFlow::readBase(const DocumentPtr &document, const CopyPtr &copy)
{
    const QString path =
        chooseFile(m_window, m_workbench.settings(), tr("The version that both began with"), reportFileFilter());
    if (path.isEmpty() || !document)
        return;
    if (const std::optional<Report> base = readOrSay(path))
        merge(*document, copy, &*base);
}

void MergeFlow::takeOpened(const DocumentPtr &document, const CopyPtr &copy)
{
    if (!document)
        return;
    const Result<Report> base = readReport(document->base(), document->name(), m_workbench.forms());
    merge(*document, copy, base ? &*base : nullptr);
}

void MergeFlow::merge(ReportDocument &document, const CopyPtr &copy, const Report *given)
{
    const CommonBase base = commonBase(given, document.session().report(), copy->report);
    if (base.kind == CommonBase::Kind::Strangers)
        return m_window.say(base.remark, true);
    const MergedReport merged = mergeThreeWays({base.report, document.session().report(), copy->report});
    if (merged.conflicts.empty())
        return finish(document, *copy, base, merged.report);
    auto *dialog = new MergeDialog(merged.conflicts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, copy, base, open = DocumentPtr(&document)] {
        if (open)
            finish(*open, *copy, base,
                   mergeThreeWays({base.report, open->session().report(), copy->report}, dialog->choices()).report);
    });
    dialog->open();
}

void MergeFlow::finish(ReportDocument &document, const Copy &copy, const CommonBase &base, Report merged)
{
    const auto places = static_cast<int>(differences(document.session().report(), merged).size());
    QStringList sentences{base.remark};
    if (places == 0) {
        sentences.append(tr("Everything in “%1” is here already; nothing was changed.").arg(copy.name));
    } else {
        const int step = document.session().undoStack().index();
        document.session().replaceReport(std::move(merged), tr("Merge “%1”").arg(copy.name));
        if (document.session().undoStack().index() == step)
            return; // the report may not be changed now
        sentences.append(tr("“%1” was merged: %n place(s) changed here. Undo puts them as they were.", nullptr, places)
                             .arg(copy.name));
    }
    sentences.removeAll(QString());
    m_window.say(sentences.join(u' '));
}

} // namespace gouji
