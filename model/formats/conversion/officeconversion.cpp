// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/conversion/officeconversion.h"

#include "model/support/boundedprocess.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

namespace gouji {
namespace {

constexpr qint64 largestResult = 64 << 20;

Error said(ErrorCode code, const char *sentence, const QString &detail)
{
    return {code, QCoreApplication::translate("ReportFile", sentence), detail};
}

/// The name of a stream in a compound file, as its directory has it.
QByteArray streamName(const char *ascii)
{
    QByteArray name;
    for (const char *c = ascii; *c; ++c)
        name.append(*c).append('\0');
    return name.append(2, '\0');
}

bool isWorkbook(const QByteArray &bytes)
{
    return !bytes.contains(streamName("WordDocument")) &&
           (bytes.contains(streamName("Workbook")) || bytes.contains(streamName("Book")));
}

/// No macros, and nothing loaded from where the file points to.
constexpr char strictProfile[] =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
</oor:items>
)";

Result<Done> writeProfile(const QString &profile)
{
    QDir().mkpath(profile + QStringLiteral("/user"));
    return writeWholeFile(profile + QStringLiteral("/user/registrymodifications.xcu"), strictProfile);
}

ProcessCall officeCall(const QString &folder, const QString &profile, const QString &target, const QString &file)
{
    ProcessCall call;
    call.program = QStringLiteral("soffice");
    call.usualFolders = {QStringLiteral("/usr/lib/libreoffice/program"),
                         QStringLiteral("C:/Program Files/LibreOffice/program")};
    call.arguments = {QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile).toString(),
                      QStringLiteral("--headless"),
                      QStringLiteral("--norestore"),
                      QStringLiteral("--convert-to"),
                      target,
                      QStringLiteral("--outdir"),
                      folder + QStringLiteral("/out"),
                      file};
    call.folder = folder;
    call.milliseconds = 60'000;
    call.bounds = {0, 60, 256 << 20}; // it reserves far more address space than it uses
    return call;
}

Error officeFailed(const Error &error)
{
    if (error.code() == ErrorCode::Cancelled)
        return error;
    const char *sentence =
        error.code() == ErrorCode::MissingProgram
            ? QT_TRANSLATE_NOOP("ReportFile",
                                "Files of this kind are read by LibreOffice, which is not installed. Save "
                                "the file as docx in the program it comes from, or install LibreOffice.")
            : QT_TRANSLATE_NOOP("ReportFile", "LibreOffice could not convert this file. Save it as docx in the program "
                                              "it comes from and open that.");
    return said(error.code(), sentence, error.text());
}

} // namespace

Result<ConvertedFile> convertWithOffice(const QByteArray &bytes, const std::atomic<bool> *cancelled)
{
    const QTemporaryDir folder;
    ConvertedFile converted;
    converted.isWorkbook = isWorkbook(bytes);
    const QString target = converted.isWorkbook ? QStringLiteral("xlsx") : QStringLiteral("docx");
    const QString file = folder.filePath(QStringLiteral("report.") + (bytes.startsWith("{\\rtf") ? QStringLiteral("rtf")
                                                                      : converted.isWorkbook     ? QStringLiteral("xls")
                                                                                             : QStringLiteral("doc")));
    const QString profile = folder.filePath(QStringLiteral("profile"));
    const Result<Done> written = writeWholeFile(file, bytes);
    const Result<Done> prepared = written ? writeProfile(profile) : written;
    if (!prepared)
        return prepared.error();
    ProcessCall call = officeCall(folder.path(), profile, target, file);
    call.cancelled = cancelled;
    const Result<ProcessOutput> done = runBounded(call);
    if (!done)
        return officeFailed(done.error());
    Result<QByteArray> result = readWholeFile(folder.filePath(QStringLiteral("out/report.") + target), largestResult);
    if (!result) // LibreOffice tells nothing by its exit code
        return officeFailed(Error(ErrorCode::Damaged, QString::fromUtf8(done->standardError).trimmed()));
    converted.bytes = std::move(result).value();
    return converted;
}

} // namespace gouji
