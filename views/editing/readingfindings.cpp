// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/readingfindings.h"

#include "model/checks/sourcewords.h"
#include "model/checks/wording.h"
#include "views/editing/findingsmodel.h"

#include <algorithm>
#include <iterator>

namespace gouji {

bool isDoubtful(const Finding &finding)
{
    return finding.severity != Severity::Hint && !finding.isForImportLogOnly();
}

int doubtsIn(const Report &report)
{
    return static_cast<int>(std::ranges::count_if(report.origin.findings, isDoubtful));
}

ReadingFindings::ReadingFindings(const Report &report, QObject *parent)
    : QAbstractListModel(parent)
    , m_form(report.form)
{
    std::ranges::copy_if(report.origin.findings, std::back_inserter(m_findings),
                         [](const Finding &finding) { return !finding.isForImportLogOnly(); });
    std::ranges::stable_sort(m_findings, {}, &Finding::severity);
}

int ReadingFindings::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant ReadingFindings::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString place = finding.sources.empty() ? QString() : sourcePlaceText(finding.sources.front());
        const QString message = findingMessage(finding, *m_form);
        return place.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, place);
    }
    case FindingsModel::SeverityRole: return static_cast<int>(finding.severity);
    case FindingsModel::AcceptedRole: return false;
    case FindingsModel::CheckRole: return finding.check.toString();
    case FindingsModel::SectionRole: return finding.section;
    default: return {};
    }
}

} // namespace gouji
