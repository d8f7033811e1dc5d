// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/checkrun.h"

#include "model/checks/checkcatalogue.h"

namespace gouji {

const std::vector<ProseParagraph> &ProseReading::paragraphs(const Report &report)
{
    if (!m_paragraphs)
        m_paragraphs = paragraphsOf(report);
    return *m_paragraphs;
}

const std::vector<Sentence> &ProseReading::sentences(const Report &report)
{
    if (!m_sentences)
        m_sentences = m_reader.read(paragraphs(report));
    return *m_sentences;
}

void ProseReading::forget()
{
    m_paragraphs.reset();
    m_sentences.reset();
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
