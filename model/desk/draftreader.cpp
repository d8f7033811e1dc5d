// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftreader.h"

#include "model/checks/acceptance.h"
#include "model/checks/checkreport.h"
#include "model/formats/reportfile.h"
#include "model/formats/reportfolder.h"
#include "model/report/cellvalues.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

bool isBelow(QStringView file, QStringView folder)
{
    return file.startsWith(folder) && file.size() > folder.size() && file[folder.size()] == u'/';
}

void count(const Report &report, const CheckOptions &options, Draft &draft)
{
    for (const Finding &finding : checkReport({report}, options)) {
        if (finding.isForImportLogOnly() || isAccepted(finding, report))
            continue;
        draft.errors += blocksReady(finding.severity) ? 1 : 0;
        draft.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
}

} // namespace

bool isReviewCopy(QStringView file)
{
    return isBelow(file, reviewFolder);
}

QStringList draftFilesBelow(const QString &folder)
{
    QStringList files;
    for (const QString &path : reportFilesBelow(folder, FolderReach::Everything)) {
        const QString file = QDir(folder).relativeFilePath(path);
        if (!isBelow(file, returnFolder))
            files.append(file);
    }
    return files;
}

Draft readDraft(const QString &file, const DraftReading &reading)
{
    const QFileInfo info(QDir(reading.folder).filePath(file));
    Draft draft;
    draft.file = file;
    draft.modified = info.lastModified().toUTC();
    const Result<QByteArray> bytes = readWholeFile(info.filePath(), largestReportFile);
    if (!bytes) {
        draft.fault = bytes.error().sentence();
        return draft;
    }
    draft.digest = contentDigestText(*bytes);
    const Result<ReportReading> read = readReportFile(*bytes, info.fileName(), reading.forms, reading.cancelled);
    if (!read) {
        draft.fault = read.error().sentence();
        return draft;
    }
    const Report &report = read->report;
    draft.facts = report.facts;
    draft.form = report.form.pointer();
    draft.values = valuesOf(report);
    draft.text = TextSignature(report);
    count(report, reading.options, draft);
    return draft;
}

} // namespace gouji
