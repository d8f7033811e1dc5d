// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/placelist.h"

#include <algorithm>

namespace gouji {

void PlaceList::add(const ProseParagraph &paragraph, TextSpan span, const QString &example)
{
    if (m_sections.empty() || m_sections.back().first != paragraph.section)
        m_sections.push_back({paragraph.section, {}});
    Section &section = m_sections.back().second;
    section.places.push_back({paragraph.block, static_cast<int>(span.start), static_cast<int>(span.length)});
    const QString words = example.isEmpty() ? paragraph.text.mid(span.start, span.length) : example;
    if (!section.examples.contains(words))
        section.examples.append(words);
}

void PlaceList::say(CheckRun &run, const char *wording)
{
    constexpr qsizetype shown = 5;
    for (auto &[id, section] : m_sections) {
        Finding &finding = run.add(wording);
        finding.section = id;
        finding.actual = section.examples.join(u'、');
        finding.arguments = {QString::number(section.places.size()),
                             section.examples.first(std::min(section.examples.size(), shown)).join(u'、') +
                                 (section.examples.size() > shown ? QStringLiteral("…") : QString())};
        finding.places = std::move(section.places);
    }
}

} // namespace gouji
