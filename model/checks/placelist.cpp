// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/placelist.h"

#include <QRegularExpression>

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

ExemptSpans::ExemptSpans(const QString &text)
{
    static const QRegularExpression exempt(QStringLiteral(
        "(?:https?://|www\\.)[\\w./?=&%:#~+-]+|[\\w.+-]+@[\\w.-]+\\.\\w+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|cn|net|"
        "org|gov|pdf|docx?|xlsx?|ofd|txt|html?|jpg|png)\\b[\\w./?=&%-]*|\\d{1,2}[:：]\\d{2}|"
        "[〔\\[（(]\\d{4}[〕\\]）)]\\s*\\d+\\s*号|\\d+\\.\\d+|^\\s*[（(]?[一二三四五六七八九十\\d]+[）).．、]|"
        "\\d{3,4}-\\d{7,8}"));
    for (auto match = exempt.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        m_spans.push_back({found.capturedStart(), found.capturedLength()});
    }
}

bool ExemptSpans::covers(qsizetype position) const
{
    return std::ranges::any_of(
        m_spans, [position](const TextSpan &span) { return span.start <= position && position < span.end(); });
}

} // namespace gouji
