// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/pdf/popplerfile.h"

#include "model/support/safefile.h"

#include <QCoreApplication>

namespace gouji {
namespace {

Error said(ErrorCode code, const char *sentence, const QString &detail)
{
    return {code, QCoreApplication::translate("ReportFile", sentence), detail};
}

/// For a file that makes poppler run away or fall down.
Error unreadable(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled)
        return error;
    const char *sentence =
        error.code() == ErrorCode::MissingProgram
            ? QT_TRANSLATE_NOOP("ReportFile", "Reading PDF takes poppler's programs, which are not installed. Install "
                                              "poppler-utils, or open the Word file instead.")
            : QT_TRANSLATE_NOOP("ReportFile", "This PDF cannot be read: the program that reads PDF did not get to its "
                                              "end. Open the Word file it was made from.");
    return said(error.code(), sentence, error.text());
}

} // namespace

PopplerFile::PopplerFile(const std::atomic<bool> *cancelled)
    : m_folder(std::make_unique<QTemporaryDir>())
    , m_file(m_folder->filePath(QStringLiteral("report.pdf")))
    , m_cancelled(cancelled)
{}

Result<PopplerFile> PopplerFile::of(const QByteArray &pdf, const std::atomic<bool> *cancelled)
{
    PopplerFile file(cancelled);
    const Result<Done> written = writeWholeFile(file.m_file, pdf);
    if (!written)
        return written.error();
    return file;
}

Error PopplerFile::refusal(const ProcessOutput &output)
{
    const char *sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF is damaged and cannot be read. Copy or download "
                                                           "it again.");
    if (output.standardError.contains("password"))
        sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF is locked by a password. Ask for one that is not, or for "
                                                   "the Word file it was made from.");
    else if (output.standardError.contains("not allowed"))
        sentence = QT_TRANSLATE_NOOP("ReportFile", "This PDF forbids that its text is copied. Ask for one that does "
                                                   "not, or for the Word file it was made from.");
    return said(ErrorCode::Damaged, sentence, QString::fromUtf8(output.standardError).trimmed().section(u'\n', 0, 0));
}

Result<ProcessOutput> PopplerFile::run(const char *program, QStringList arguments, const QString &output) const
{
    ProcessCall call;
    call.program = QString::fromLatin1(program);
    call.arguments = std::move(arguments);
    call.arguments.append(m_file);
    if (!output.isEmpty())
        call.arguments.append(output);
    call.folder = folder();
    call.bounds = {512 << 20, 2, 64 << 20};
    call.milliseconds = 10'000;
    call.cancelled = m_cancelled;
    Result<ProcessOutput> done = runBounded(call);
    if (!done)
        return unreadable(done.error());
    if (done->exitCode != 0)
        return refusal(*done);
    return done;
}

} // namespace gouji
