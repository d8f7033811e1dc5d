// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/prosereading.h"

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

} // namespace gouji
