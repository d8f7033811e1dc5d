// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/reviewcopy.h"

#include "model/desk/draftreader.h"
#include "model/formats/native/nativewriter.h"
#include "model/formats/reportfile.h"
#include "model/review/notesmerge.h"
#include "model/review/reportstate.h"
#include "model/support/filename.h"
#include "model/support/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gouji {
namespace {

Result<Report> deliveredReport(const Delivery &delivery, const ReviewPlace &place)
{
    const QString path = QDir(place.folder).filePath(delivery.file);
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    if (contentDigestText(*bytes) != delivery.digest)
        return Error(ErrorCode::ChangedUnderneath,
                     QCoreApplication::translate("Desk",
                                                 "“%1” was changed since it was taken in. Look through the folder "
                                                 "again (F5); what it holds now is another version.")
                         .arg(delivery.file));
    return readReport(*bytes, QFileInfo(path).fileName(), place.forms);
}

/// The copy of the last version before that has one; an empty path: there is none.
QString copyBefore(const UnitYear &year, const Delivery &delivery)
{
    QString copy;
    for (const Delivery &before : year.deliveries) {
        if (before.digest == delivery.digest)
            break;
        if (!before.review.isEmpty())
            copy = before.review;
    }
    return copy;
}

/// Nothing that is printed can be changed in it, and it says when it was handed in and what it was read from.
void putInReview(Report &report, const UnitYear &year, const Delivery &delivery)
{
    if (mayBecome(report.facts.state, ReportState::Submitted))
        report.facts.state = ReportState::Submitted;
    report.facts.handIn.first = year.deliveries.front().arrived.toLocalTime().date();
    report.facts.handIn.latest = delivery.arrived.toLocalTime().date();
    report.origin.fileName = QStringLiteral("../") + delivery.file;
}

/// The unit's name and its version, as no file is called yet.
QString freeName(const UnitYear &year, const Delivery &delivery, const QDir &folder)
{
    const QString name = QStringList({fileNameFrom(year.unit), year.versionName(delivery)}).join(u' ').trimmed();
    return freeFileName(folder, reviewFolder.toString() + u'/' + name, QStringLiteral("gouji"));
}

} // namespace

Result<Report> reviewedReport(const UnitYear &year, const Delivery &delivery, const ReviewPlace &place)
{
    const QDir folder(place.folder);
    if (!delivery.review.isEmpty() && QFileInfo(folder.filePath(delivery.review)).isFile())
        return openReport(folder.filePath(delivery.review), place.forms);
    Result<Report> delivered = deliveredReport(delivery, place);
    if (!delivered)
        return delivered;
    Report report = std::move(delivered).value();
    if (const QString before = copyBefore(year, delivery); !before.isEmpty()) {
        const Result<Report> reviewed = openReport(folder.filePath(before), place.forms);
        if (!reviewed)
            return reviewed;
        carryNotes(report, *reviewed);
    }
    putInReview(report, year, delivery);
    return report;
}

Result<QString> makeReviewCopy(UnitYear &year, const QString &digest, const ReviewPlace &place)
{
    const auto delivery = std::ranges::find(year.deliveries, digest, &Delivery::digest);
    const QDir folder(place.folder);
    if (QFileInfo(folder.filePath(delivery->review)).isFile())
        return delivery->review;
    const Result<Report> report = reviewedReport(year, *delivery, place);
    if (!report)
        return report.error();
    folder.mkpath(reviewFolder.toString());
    const QString file = freeName(year, *delivery, folder);
    const Result<Done> written = writeWholeFile(folder.filePath(file), writeNative(*report, place.forms));
    if (!written)
        return written.error();
    delivery->review = file;
    return file;
}

} // namespace gouji
