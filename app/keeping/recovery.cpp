// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/recovery.h"

#include "model/formats/native/nativereader.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

/// A program that was killed between saving and taking the journal away.
bool isSaved(const JournalContent &content)
{
    if (content.head.path.isEmpty())
        return false;
    const Result<QByteArray> now = readWholeFile(content.head.path, largestReportFile);
    return now && *now == content.report;
}

void look(const std::shared_ptr<JournalPlace> &place, const FormLibrary &forms, Recovery &recovery)
{
    const Result<QByteArray> bytes = place->journal();
    if (bytes && bytes->isEmpty()) {
        place->remove();
        return;
    }
    const Result<JournalContent> content = bytes ? readJournal(*bytes) : bytes.error();
    Result<Report> report = content ? readNative(content->report, forms) : Result<Report>(content.error());
    if (!report) {
        const QString aside = place->moveAside();
        recovery.damaged.append(aside.isEmpty() ? place->folder() : aside);
        return;
    }
    if (isSaved(*content))
        place->remove();
    else
        recovery.works.push_back({place, content->head, std::move(report).value(), place->base()});
}

} // namespace

Report FoundWork::compared(const FormLibrary &forms) const
{
    if (!head.path.isEmpty()) {
        if (const Result<Report> now = openReport(head.path, forms))
            return *now;
    }
    if (const Result<Report> before = readNative(base, forms))
        return *before;
    return Report::forForm(report.form.pointer());
}

Recovery findUnsavedWork(const QString &root, const FormLibrary &forms)
{
    Recovery recovery;
    const QFileInfoList folders = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (folder.fileName() == QStringLiteral("damaged"))
            continue;
        if (const std::shared_ptr<JournalPlace> place = JournalPlace::takeOver(folder.filePath()))
            look(place, forms, recovery);
    }
    std::ranges::sort(recovery.works, [](const FoundWork &a, const FoundWork &b) { return a.head.time > b.head.time; });
    return recovery;
}

} // namespace gouji
