// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkrun.h"

#include "model/checks/checkcatalogue.h"

namespace gouji {

Finding &CheckRun::add(const char *wording)
{
    Finding &finding = m_findings.emplace_back();
    finding.wording = QString::fromLatin1(wording);
    finding.check = CheckId(finding.wording.section(u'.', 0, 0));
    const CheckInfo *info = checkInfo(finding.check);
    Q_ASSERT(info);
    finding.severity = info->severity;
    return finding;
}

} // namespace gouji
