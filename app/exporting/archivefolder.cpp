// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/archivefolder.h"

#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "model/support/newfolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <utility>

namespace gouji {
namespace {

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("Archive", "to correct");
    case Severity::NeedsExplanation: return QCoreApplication::translate("Archive", "to explain");
    case Severity::Warning: return QCoreApplication::translate("Archive", "to verify");
    case Severity::Hint: break;
    }
    return QCoreApplication::translate("Archive", "hint");
}

QString placeWords(const Finding &finding, const FormTemplate &form)
{
    for (const SectionTemplate &section : form.sections()) {
        if (section.id == finding.section)
            return section.heading();
    }
    if (finding.section == openingSection)
        return QCoreApplication::translate("Archive", "Opening");
    return finding.section == closingSection ? QCoreApplication::translate("Archive", "Closing")
                                             : QCoreApplication::translate("Archive", "The whole report");
}

QString reasonLine(const AcceptedFinding &accepted)
{
    return QCoreApplication::translate("Archive", "Verified by %1 on %2: %3")
        .arg(accepted.author, accepted.time.toUTC().toString(QStringLiteral("yyyy-MM-dd")), accepted.reason);
}

/// The files of an archive: each is added with its digest.
class ArchiveFiles
{
public:
    explicit ArchiveFiles(NewFolder folder) : m_folder(std::move(folder)) {}

    Result<Done> add(const QString &name, const Result<QByteArray> &bytes)
    {
        if (!bytes)
            return bytes.error();
        m_sums += QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() + "  " + name.toUtf8() + '\n';
        return m_folder.add(name, *bytes);
    }
    Result<Done> finish()
    {
        const Result<Done> summed = m_folder.add(QStringLiteral("SHA256SUMS"), m_sums);
        return summed ? m_folder.finish() : summed;
    }

private:
    NewFolder m_folder;
    QByteArray m_sums;
};

} // namespace

QString findingsText(const Report &report, const std::vector<Finding> &findings)
{
    QString text = report.title() + u'\n';
    int count = 0;
    QString list;
    for (const Finding &finding : findings) {
        if (finding.isForImportLogOnly())
            continue;
        ++count;
        list += QStringLiteral("\n%1. [%2] %3\n   %4\n")
                    .arg(count)
                    .arg(severityWords(finding.severity), placeWords(finding, *report.form),
                         findingMessage(finding, *report.form));
        if (const AcceptedFinding *accepted = acceptanceOf(finding, report))
            list += QStringLiteral("   ") + reasonLine(*accepted) + u'\n';
    }
    text += count == 0 ? QCoreApplication::translate("Archive", "The checks found nothing.")
                       : QCoreApplication::translate("Archive", "What the checks found: %1").arg(count);
    return text + u'\n' + list;
}

Result<Done> writeArchive(const QString &path, const Report &report, const ArchiveWishes &wishes,
                          const Exporter &exporter)
{
    const Result<NewFolder> folder = NewFolder::make(path);
    if (!folder)
        return folder.error();
    ArchiveFiles files(*folder);
    constexpr std::pair<ExportFormat, CopyKind> kept[] = {{ExportFormat::Pdf, CopyKind::Archive},
                                                          {ExportFormat::Docx, CopyKind::Public},
                                                          {ExportFormat::Gouji, CopyKind::Working}};
    for (const auto &[format, copy] : kept) {
        const Result<Done> added = files.add(exportFileName(report.title(), format),
                                             exporter.exportReport(report, {format, copy, wishes.style}));
        if (!added)
            return added;
    }
    const QString name = QCoreApplication::translate("Archive", "Findings.txt");
    const Result<Done> added = files.add(name, Result<QByteArray>(findingsText(report, wishes.findings).toUtf8()));
    return added ? files.finish() : added;
}

} // namespace gouji
