// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letterflow.h"

#include "app/exporting/letterfiles.h"
#include "app/mainwindow.h"
#include "app/office/officefolder.h"
#include "forms/letterdialog.h"
#include "forms/reportview.h"
#include "model/support/safefile.h"
#include "model/text/shortened.h"

#include <QDir>
#include <QFileDialog>

namespace gouji {
namespace {

constexpr qint64 largestWords = 1024 * 1024;
constexpr qsizetype longestFileName = 70;

/// The file that the unit sent: the one that the report was read from, else what stands under its name beside the report.
QString sentFile(ReportDocument &document)
{
    if (const std::shared_ptr<const ImportSource> source = document.importSource())
        return source->path;
    const QString &name = document.session().report().origin.fileName;
    return name.isEmpty() || document.path().isEmpty() ? QString() : QFileInfo(document.path()).dir().filePath(name);
}

} // namespace

QString officeLetterWordsPath()
{
    return QDir(officeFolder()).filePath(QStringLiteral("returning.json"));
}

LetterWords officeLetterWords()
{
    const Result<QByteArray> bytes = readWholeFile(officeLetterWordsPath(), largestWords);
    const Result<LetterWords> words = bytes ? LetterWords::read(*bytes) : bytes.error();
    return words ? *words : LetterWords::builtIn();
}

LetterFlow::LetterFlow(Workbench &workbench, MainWindow &window) : m_workbench(workbench), m_window(window) {}

void LetterFlow::show()
{
    const DocumentPtr document = m_workbench.current();
    auto *dialog = new LetterDialog(document->session(), officeLetterWords(), m_window.currentView());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOffice(m_workbench.settings().value(QStringLiteral("review/office")).toString());
    dialog->setDate(QDate::currentDate());
    connect(dialog, &LetterDialog::saveWanted, this, [this, document, dialog](bool asDocx) {
        if (document)
            save(*document, *dialog, asDocx);
    });
    connect(dialog, &LetterDialog::commentsWanted, this, [this, document, dialog] {
        if (document)
            saveComments(*document, *dialog);
    });
    connect(dialog, &LetterDialog::returnWanted, this, [this, document] {
        if (document)
            returnReport(*document);
    });
    dialog->show();
}

void LetterFlow::keepOffice(const LetterDialog &dialog)
{
    m_workbench.settings().setValue(QStringLiteral("review/office"), dialog.facts().office);
}

QString LetterFlow::askForTarget(ReportDocument &document, const QString &name, const QString &filter)
{
    const QString own = m_workbench.settings().value(QStringLiteral("folder")).toString();
    const QDir folder(document.path().isEmpty() ? own : QFileInfo(document.path()).absolutePath());
    const QString title = shortened(document.session().report().title(), longestFileName);
    return QFileDialog::getSaveFileName(&m_window, tr("Save as"), folder.filePath(title + name), filter);
}

void LetterFlow::sayWritten(const QString &path, const Result<Done> &written, const QString &sentence)
{
    if (written)
        m_window.say(sentence.arg(path));
    else
        m_window.say(QStringLiteral("%1: %2").arg(path, written.error().text()), true);
}

void LetterFlow::save(ReportDocument &document, const LetterDialog &dialog, bool asDocx)
{
    keepOffice(dialog);
    const QString ending = asDocx ? QStringLiteral("docx") : QStringLiteral("txt");
    const QString path =
        askForTarget(document, QStringLiteral("退回修改意见.") + ending, QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    const Report &report = document.session().report();
    const Result<QByteArray> bytes = asDocx ? letterDocx(dialog.letter(), report, dialog.facts())
                                            : Result<QByteArray>(letterText(dialog.letter()).toUtf8());
    sayWritten(path, bytes ? writeWholeFile(path, *bytes) : bytes.error(), tr("The letter was written to “%1”."));
}

void LetterFlow::saveComments(ReportDocument &document, const LetterDialog &dialog)
{
    keepOffice(dialog);
    const Report &report = document.session().report();
    const QString person = m_workbench.settings().value(QStringLiteral("person")).toString();
    const QString author = person.isEmpty() ? dialog.facts().office : person;
    const auto notes = notesOf(dialog.chosen(), report, author, QDateTime::currentDateTimeUtc());
    const Result<AnnotatedDocx> made = annotatedCopy(report, sentFile(document), notes, m_workbench.forms());
    if (!made)
        return m_window.say(made.error().text(), true);
    const QString path = askForTarget(document, QStringLiteral("（批注）.docx"), QStringLiteral("*.docx"));
    if (path.isEmpty())
        return;
    const QString sentence =
        made->displaced > 0
            ? tr("Written to “%1”; %n comment(s) found no place in it and hang on the title.", nullptr, made->displaced)
            : tr("Written to “%1”, each comment at its place.");
    sayWritten(path, writeWholeFile(path, made->bytes), sentence);
}

void LetterFlow::returnReport(ReportDocument &document)
{
    document.session().setState(ReportState::Returned);
    m_window.say(tr("Returned. Save the letter and the report, and send both back."));
}

} // namespace gouji
