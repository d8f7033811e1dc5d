// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/letterfiles.h"

#include "model/formats/docx/docxwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/formats/exporting/shownoutline.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QTimeZone>

namespace gouji {

std::vector<ReportNote> notesOf(std::span<const Correction> corrections, const Report &report, const QString &person,
                                const QDateTime &time)
{
    std::vector<ReportNote> notes;
    for (const Correction &correction : corrections) {
        if (correction.thread)
            notes.push_back({correction.anchor, report.threads[*correction.thread].remarks, false});
        else
            notes.push_back({correction.anchor, {{person, time, correction.text, {}}}, false});
    }
    return notes;
}

Result<QByteArray> letterDocx(const PageOutline &letter, const Report &report, const LetterFacts &facts)
{
    ExportSource source;
    source.outline = shownOutline(letter);
    source.form = report.form.pointer();
    source.title = letter.elements.empty() ? QString() : shownText(std::get<OutlineTitle>(letter.elements[0]).text);
    source.body = shownText(facts.office);
    source.writtenAt = QDateTime(facts.date, QTime(0, 0), QTimeZone::utc());
    return writeDocx(source);
}

Result<AnnotatedDocx> annotatedCopy(const Report &report, const QString &sentFile, const std::vector<ReportNote> &notes,
                                    const FormLibrary &forms)
{
    const Result<QByteArray> own = sentFile.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive)
                                       ? readWholeFile(sentFile, largestReportFile)
                                       : Error(ErrorCode::CannotOpen, {});
    if (own) {
        Result<AnnotatedDocx> annotated = annotatedDocx(*own, notes, forms);
        if (annotated)
            return annotated;
    }
    const Result<QByteArray> ours = writeDocx(exportSource(report, CopyKind::Public, forms, statedDate(report)));
    return ours ? annotatedDocx(*ours, notes, forms) : ours.error();
}

} // namespace gouji
