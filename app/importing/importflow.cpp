// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/importflow.h"

#include "app/besidewindow.h"
#include "app/lastyearfile.h"
#include "app/mainwindow.h"
#include "app/messageline.h"
#include "forms/importdialog.h"
#include "forms/mergedialog.h"
#include "forms/reportview.h"
#include "forms/verifydialog.h"
#include "model/checks/totals.h"
#include "model/review/contentcount.h"
#include "model/review/tworeadings.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace gouji {
namespace {

std::shared_ptr<const ImportSource> sourceOf(const QString &path, const ReportReading &reading,
                                             std::vector<QImage> pages = {})
{
    auto source = std::make_shared<ImportSource>();
    if (!path.isEmpty())
        source->path = QFileInfo(path).absoluteFilePath();
    source->outline = reading.source;
    source->asRead = reading.report;
    source->pages = std::move(pages);
    return source;
}

} // namespace

ImportFlow::ImportFlow(Workbench &workbench, MainWindow &window)
    : QObject(&window)
    , m_workbench(workbench)
    , m_window(window)
    , m_loader(workbench.forms())
{
    connect(&m_loader, &ReportLoader::delayed, this, &ImportFlow::sayDelayed);
    connect(&m_loader, &ReportLoader::settled, this, [this] { m_window.withdraw(m_delayText); });
}

bool ImportFlow::isForeign(const QString &path)
{
    constexpr qint64 looked = 4096;
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           formatOf(file.read(looked)) != FileFormat::Gouji;
}

void ImportFlow::start(const QString &path, ReportLoader::Then then)
{
    if (!m_loader.isLoading())
        m_failures.clear();
    m_loader.load(path, std::move(then));
}

void ImportFlow::read(const QString &path, const Use &use)
{
    start(path, [this, path, use](LoadedFile file) {
        if (file.reading)
            chooseReading(std::move(file.reading).value(), use);
        else
            sayError(path, file.reading.error());
    });
}

void ImportFlow::sayDelayed()
{
    QStringList names;
    for (const QString &path : m_loader.paths())
        names.append(nameOf(path));
    m_delayText = tr("Reading %1…").arg(names.join(QStringLiteral(", ")));
    m_window.say(m_delayText, false, {{tr("Ca&ncel"), [this] { m_loader.cancel(); }}});
}

void ImportFlow::sayError(const QString &path, const Error &error)
{
    m_failures.append(QStringLiteral("%1: %2").arg(path, error.text()));
    m_window.say(m_failures.join(u'\n'), true);
}

void ImportFlow::chooseReading(ReportReading reading, const Use &use)
{
    if (!reading.visible) {
        use(std::move(reading));
        return;
    }
    const auto both = std::make_shared<const TwoReadings>(reading.report, *reading.visible);
    auto *dialog = new MergeDialog(both->chosen({}).conflicts, &m_window);
    dialog->setSides(MergeDialog::Sides::DataAndText);
    connect(dialog, &QDialog::accepted, this, [dialog, both, use, reading = std::move(reading)]() mutable {
        reading.report = both->chosen(dialog->choices()).report;
        std::erase_if(reading.report.origin.findings,
                      [](const Finding &finding) { return finding.wording == u"IM-13"; });
        use(std::move(reading));
    });
    showBeside(*dialog);
}

void ImportFlow::offer(ReportReading reading, const QString &path)
{
    chooseReading(std::move(reading), [this, path](ReportReading chosen) { offerToOpen(path, std::move(chosen), {}); });
}

QString ImportFlow::nameOf(const QString &path)
{
    return path.isEmpty() ? tr("What was pasted") : QFileInfo(path).fileName();
}

void ImportFlow::open(const QString &path)
{
    start(path, [this, path](LoadedFile file) {
        const Use use = [this, path, pages = file.pages](ReportReading reading) {
            offerToOpen(path, std::move(reading), pages);
        };
        if (file.reading)
            chooseReading(std::move(file.reading).value(), use);
        else if (!file.pages.empty())
            openScan(path, std::move(file.pages));
        else
            sayError(path, file.reading.error());
    });
}

// Nothing is read from it; a report of the form that is due now is keyed in beside it.
void ImportFlow::openScan(const QString &path, std::vector<QImage> pages)
{
    const FormPtr due = m_workbench.forms().forYear(QDate::currentDate().year() - 1);
    Report report = Report::forForm(due ? due : m_workbench.forms().forms().front());
    markTotalsComputed(report);
    auto source = std::make_shared<ImportSource>();
    source->path = QFileInfo(path).absoluteFilePath();
    source->pages = std::move(pages);
    ReportDocument *document = m_workbench.add(std::move(report), source);
    m_window.showSource(*document, {});
    m_window.say(tr("“%1” shows pages as pictures. Key the figures in beside it.").arg(nameOf(path)));
}

void ImportFlow::offerToOpen(const QString &path, ReportReading reading, std::vector<QImage> pages)
{
    const std::shared_ptr<const ImportSource> source = sourceOf(path, reading, std::move(pages));
    if (reading.isFromData || doubtsIn(reading.report) == 0) {
        openAs(std::move(reading.report), source, !reading.visible);
        sayWhatWasRead(*source, reading.isFromData);
        return;
    }
    auto *dialog =
        new ImportDialog({nameOf(path), std::move(reading.report), std::move(reading.source), {}}, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, source] { openAs(dialog->result(), source, dialog->isAsRead()); });
    showBeside(*dialog);
}

void ImportFlow::openAs(Report report, const std::shared_ptr<const ImportSource> &source, bool isAsRead)
{
    ReportDocument *document = m_workbench.add(std::move(report), source);
    if (!isAsRead)
        document->session().markUnsaved(); // no file says what a person decided
    if (!source->pages.empty())
        m_window.showSource(*document, {});
}

void ImportFlow::sayWhatWasRead(const ImportSource &source, bool isFromData)
{
    const ContentCount count = contentCount(*source.asRead);
    const QString name = nameOf(source.path);
    const QString text = (isFromData ? tr("“%1” carries its data, which was read: %2 figures, %3 sentences.")
                                     : tr("“%1” was read: %2 figures, %3 sentences."))
                             .arg(name)
                             .arg(count.figures)
                             .arg(count.sentences);
    if (source.outline.blocks.empty()) {
        if (isFromData)
            m_window.say(text);
        return;
    }
    const QPointer<ReportDocument> document(m_workbench.current());
    m_window.say(text, false, {{tr("Com&pare with the source"), [this, document] {
                                    if (document)
                                        m_window.showSource(*document, {});
                                }}});
}

void ImportFlow::importInto(ReportDocument &document, const QString &path)
{
    read(path, [this, path, open = QPointer(&document)](const ReportReading &reading) {
        if (open)
            offerInto(*open, sourceOf(path, reading));
    });
}

void ImportFlow::showReading(ReportDocument &document)
{
    const std::shared_ptr<const ImportSource> source = document.importSource();
    if (source && source->asRead)
        offerInto(document, source);
    else
        m_window.say(tr("This report was opened from no other file in this session."));
}

void ImportFlow::offerInto(ReportDocument &document, const std::shared_ptr<const ImportSource> &source)
{
    Session &session = document.session();
    auto *dialog =
        new ImportDialog({nameOf(source->path), *source->asRead, source->outline, session.report()}, &m_window);
    const auto follow = [dialog, &session] { dialog->setInto(session.report()); };
    connect(&session, &Session::cellsChanged, dialog, follow);
    connect(&session, &Session::blocksChanged, dialog, follow);
    connect(&session, &Session::factsChanged, dialog, follow);
    connect(&session, &Session::closingChanged, dialog, follow);
    connect(dialog, &QDialog::accepted, &document,
            [this, dialog, source, &document] { takeOver(document, *dialog, source->path); });
    connect(dialog, &ImportDialog::asLastYearWanted, &document,
            [this, source, &document] { attachAsLastYear(document, source->path); });
    goWith(*dialog, document);
    showBeside(*dialog);
}

void ImportFlow::takeOver(ReportDocument &document, const ImportDialog &dialog, const QString &path)
{
    if (document.session().isReadOnly())
        return emit document.session().refused();
    Report report = dialog.result();
    const auto places = shownDifferences(document.session().report(), report).size();
    disconnect(&document.session(), nullptr, &dialog, nullptr); // it has been asked
    document.session().replaceReport(std::move(report), tr("Take over from %1").arg(nameOf(path)));
    m_window.say(tr("Taken over from “%1”, in %n place(s). Undo takes it back.", nullptr, static_cast<int>(places))
                     .arg(nameOf(path)));
}

void ImportFlow::attachAsLastYear(ReportDocument &document, const QString &path)
{
    const Result<LastYear> lastYear = LastYearFile::read(path, document.path(), m_workbench.forms());
    if (lastYear)
        document.session().attachLastYear(*lastYear);
    else
        sayError(path, lastYear.error());
}

void ImportFlow::verify(ReportDocument &document, const QString &path)
{
    start(path, [this, path, open = QPointer(&document)](const LoadedFile &file) {
        if (!file.reading)
            sayError(path, file.reading.error());
        else if (open)
            showVerification(*open, path, *file.reading);
    });
}

// What the public sees counts, whatever data the page carries.
void ImportFlow::showVerification(ReportDocument &document, const QString &path, const ReportReading &reading)
{
    const Report &page = reading.visible ? *reading.visible : reading.report;
    const Report &report = document.session().report();
    auto *dialog = new VerifyDialog(
        {nameOf(path), contentCount(report), shownDifferences(report, page), doubtsIn(page)}, &m_window);
    connect(dialog, &VerifyDialog::placeWanted, &document, [this, &document](const Difference &difference) {
        m_workbench.setCurrent(&document);
        m_window.activateWindow();
        m_window.currentView()->goTo(placeOf(difference));
    });
    goWith(*dialog, document);
    showBeside(*dialog);
}

} // namespace gouji
