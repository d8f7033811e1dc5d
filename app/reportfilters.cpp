// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfilters.h"

#include <QCoreApplication>

namespace gouji {
namespace {

constexpr char reportEndings[] = "*.gouji *.txt *.docx *.odt *.html *.htm *.mht *.mhtml *.pdf *.xlsx *.ofd *.doc *.wps "
                                 "*.xls *.et *.rtf *.png *.jpg *.jpeg";
constexpr char publishedEndings[] = "*.html *.htm *.mht *.mhtml *.pdf *.docx *.txt";

QString withAllFiles(const QString &words, const char *endings)
{
    return QStringLiteral("%1 (%2);;%3 (*)")
        .arg(words, QLatin1String(endings), QCoreApplication::translate("ReportFilters", "All files"));
}

} // namespace

QString reportFileFilter()
{
    return withAllFiles(QCoreApplication::translate("ReportFilters", "Reports"), reportEndings);
}

QString publishedFileFilter()
{
    return withAllFiles(QCoreApplication::translate("ReportFilters", "Published pages"), publishedEndings);
}

} // namespace gouji
