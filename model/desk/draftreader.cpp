// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftreader.h"

#include "model/checks/acceptance.h"
#include "model/checks/checkreport.h"
#include "model/formats/reportfile.h"
#include "model/formats/reportfolder.h"
#include "model/likeness/sectionlikeness.h"
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

/// What is said of the sum of bodies that were merged is nothing certain: its mergers may have moved anything.
bool isDoubt(const Finding &finding, LastYearKind kind)
{
    return kind == LastYearKind::Merged && finding.check.family() == u"XY";
}

void count(const CheckContext &context, const CheckOptions &options, Draft &draft)
{
    for (const Finding &finding : checkReport(context, options)) {
        if (finding.isForImportLogOnly() || isAccepted(finding, context.report))
            continue;
        if (isDoubt(finding, draft.lastYear.kind)) {
            draft.lastYear.doubts += finding.severity < Severity::Hint ? 1 : 0;
            continue;
        }
        if (blocksReady(finding.severity)) {
            ++draft.errors;
            ++draft.families[finding.check.family().toString()];
        }
        draft.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
}

void check(const Report &report, const DraftReading &reading, Draft &draft)
{
    std::optional<Report> lastYear;
    if (reading.lastYear) {
        const LastYearFound found = reading.lastYear->find(draft);
        draft.lastYear = {found.kind, reading.lastYear->files(found)};
        if (found.canBeCompared())
            lastYear = reading.lastYear->report(found, reading.forms);
        if (lastYear)
            draft.lastYear.likeness = textLikeness(report, *lastYear, reading.options.words->phrases);
    }
    count({report, lastYear ? &*lastYear : nullptr}, reading.options, draft);
}

/// The same file may be read once somebody gave leave, installed a program or had more time.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::CannotOpen || code == ErrorCode::ChangedUnderneath || code == ErrorCode::Cancelled ||
           code == ErrorCode::MissingProgram || code == ErrorCode::ProgramFailed;
}

Draft &&refused(Draft &&draft, const Error &error)
{
    draft.fault = error.sentence();
    draft.isFaultPassing = isPassing(error.code());
    return std::move(draft);
}

/// Of a report on the year before nothing else is added up (RU-07), and the rest would be kept thousands of times.
QList<CellValue> carriedOut(const Report &report)
{
    QList<CellValue> values(static_cast<qsizetype>(report.cells.size()));
    for (const CellIndex cell : report.form->role(u"carried_out_row"))
        values[static_cast<qsizetype>(cell.toSize())] = report.cell(cell).value;
    return values;
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
    if (!bytes)
        return refused(std::move(draft), bytes.error());
    draft.digest = contentDigestText(*bytes);
    const Result<ReportReading> read = readReportFile(*bytes, info.fileName(), reading.forms, reading.cancelled);
    if (!read)
        return refused(std::move(draft), read.error());
    const Report &report = read->report;
    draft.facts = report.facts;
    draft.form = report.form.pointer();
    if (!reading.isChecked) {
        draft.values = carriedOut(report);
        return draft;
    }
    draft.values = valuesOf(report);
    draft.text = TextSignature(report, reading.options.words->phrases);
    draft.paragraphs = paragraphSignatures(report, reading.options.words->phrases);
    check(report, reading, draft);
    return draft;
}

} // namespace gouji
