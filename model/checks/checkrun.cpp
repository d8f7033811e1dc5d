// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkrun.h"

#include "model/checks/checkcatalogue.h"
#include "model/statements/prosereader.h"

namespace gouji {

const std::vector<Sentence> &ProseReading::of(const Report &report)
{
    if (!m_sentences)
        m_sentences = readProse(report);
    return *m_sentences;
}

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
