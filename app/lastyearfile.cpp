// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastyearfile.h"

#include "app/pathseenfrom.h"
#include "model/formats/reportfile.h"
#include "model/support/safefile.h"

#include <QDir>
#include <QFileInfo>

namespace gouji {

Result<LastYear> LastYearFile::read(const QString &path, const QString &ownPath, const FormLibrary &forms)
{
    const Result<QByteArray> bytes = readWholeFile(path, largestReportFile);
    if (!bytes)
        return bytes.error();
    Result<Report> report = readReport(*bytes, QFileInfo(path).fileName(), forms);
    if (!report)
        return report.error();
    LastYear lastYear;
    lastYear.reference.file = pathSeenFrom(ownPath, path);
    lastYear.reference.digest = contentDigestText(*bytes);
    lastYear.report = std::make_shared<const Report>(std::move(report).value());
    return lastYear;
}

QString LastYearFile::find(const QString &file, const QString &ownPath)
{
    QStringList places;
    if (!ownPath.isEmpty())
        places = {QFileInfo(ownPath).absoluteDir().filePath(file),
                  QFileInfo(ownPath).absoluteDir().filePath(QFileInfo(file).fileName())};
    else if (QFileInfo(file).isAbsolute())
        places = {file};
    for (const QString &place : places) {
        if (QFileInfo(place).isFile())
            return place;
    }
    return {};
}

QString LastYearFile::attachTo(ReportDocument &document, const FormLibrary &forms)
{
    const LastYearReference &reference = document.session().report().lastYear;
    if (reference.file.isEmpty() || document.session().hasLastYear())
        return {};
    const QString path = find(reference.file, document.path());
    if (path.isEmpty())
        return tr("Last year's report “%1” was not found. What compares with it is not checked; attach it from the "
                  "File "
                  "menu.")
            .arg(QFileInfo(reference.file).fileName());
    const Result<LastYear> lastYear = read(path, document.path(), forms);
    if (!lastYear)
        return lastYear.error().text();
    document.session().setLastYear(lastYear->report);
    const bool isAsItWas = reference.digest.isEmpty() || reference.digest == lastYear->reference.digest;
    return isAsItWas ? QString()
                     : tr("Last year's report “%1” has changed since this report was begun from it.")
                           .arg(QFileInfo(path).fileName());
}

} // namespace gouji
