// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkresult.h"

#include "app/cli/severityname.h"
#include "model/checks/acceptance.h"
#include "model/checks/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString line(const Finding &finding, const CheckedReport &checked)
{
    QString text = QStringLiteral("  %1  %2  [%3]")
                       .arg(severityWord(finding.severity), findingMessage(finding, *checked.report.form),
                            finding.check.toString());
    if (!finding.sources.empty() && finding.sources.front().line > 0)
        text += QCoreApplication::translate("Cli", " (line %1 of the file)").arg(finding.sources.front().line);
    if (isAccepted(finding, checked.report))
        text += QCoreApplication::translate("Cli", " (accepted)");
    return text + u'\n';
}

} // namespace

bool CheckResults::hasObjection() const
{
    return std::ranges::any_of(reports, [](const CheckedReport &checked) {
        return std::ranges::any_of(checked.findings, [&](const Finding &finding) {
            return blocksReady(finding.severity) && !isAccepted(finding, checked.report);
        });
    });
}

QByteArray resultsAsText(const CheckResults &results, Severity least)
{
    QString text;
    for (const CheckedReport &checked : results.reports) {
        QString lines;
        for (const Finding &finding : checked.findings) {
            if (finding.severity <= least)
                lines += line(finding, checked);
        }
        const QString name = checked.file == u"-" ? QCoreApplication::translate("Cli", "standard input") : checked.file;
        text += name + (lines.isEmpty() ? QCoreApplication::translate("Cli", ": nothing to object\n")
                                        : QStringLiteral(":\n") + lines);
    }
    return text.toUtf8();
}

} // namespace gouji
