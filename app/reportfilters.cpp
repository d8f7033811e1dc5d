// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfilters.h"

#include "model/formats/reportfolder.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr char scanEndings[] = " *.png *.jpg *.jpeg";
constexpr char publishedEndings[] = "*.html *.htm *.mht *.mhtml *.pdf *.docx *.txt";

QString withAllFiles(const QString &words, const QString &endings)
{
    return QStringLiteral("%1 (%2);;%3 (*)")
        .arg(words, endings, QCoreApplication::translate("ReportFilters", "All files"));
}

} // namespace

QString reportFileFilter()
{
    return withAllFiles(QCoreApplication::translate("ReportFilters", "Reports"),
                        reportFilePatterns(FolderReach::Everything).join(u' ') + QLatin1String(scanEndings));
}

QString publishedFileFilter()
{
    return withAllFiles(QCoreApplication::translate("ReportFilters", "Published pages"),
                        QLatin1String(publishedEndings));
}

} // namespace gouji
