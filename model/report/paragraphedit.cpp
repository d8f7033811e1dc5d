// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/paragraphedit.h"

#include "model/report/prosetext.h"

#include <algorithm>

namespace gouji {
namespace {

bool isTouching(const TextSpan &a, const TextSpan &b)
{
    return a.start < b.end() && b.start < a.end();
}

QString textOf(const Run &run, const Report &report)
{
    const auto *link = std::get_if<Link>(&run);
    return link ? linkText(*link, report) : std::get<QString>(run);
}

void append(Paragraph &paragraph, const Run &run)
{
    const auto *text = std::get_if<QString>(&run);
    const bool continues = text && !paragraph.runs.empty() && std::holds_alternative<QString>(paragraph.runs.back());
    if (continues)
        std::get<QString>(paragraph.runs.back()) += *text;
    else
        paragraph.runs.push_back(run);
}

} // namespace

std::vector<TextSpan> linksIn(const Paragraph &paragraph, const Report &report)
{
    std::vector<TextSpan> links;
    qsizetype position = 0;
    for (const Run &run : paragraph.runs) {
        const qsizetype length = textOf(run, report).size();
        if (std::holds_alternative<Link>(run))
            links.push_back({position, length});
        position += length;
    }
    return links;
}

bool touchesLink(const Paragraph &paragraph, const Report &report, const TextSpan &span)
{
    return std::ranges::any_of(linksIn(paragraph, report),
                               [&](const TextSpan &link) { return isTouching(link, span); });
}

Paragraph withReplaced(const Paragraph &paragraph, const Report &report,
                       const std::vector<TextReplacement> &replacements)
{
    Paragraph result{{}, paragraph.unknown};
    qsizetype position = 0;
    for (const Run &run : paragraph.runs) {
        const QString text = textOf(run, report);
        const TextSpan whole{position, text.size()};
        position = whole.end();
        const bool isTouched = std::ranges::any_of(
            replacements, [&](const TextReplacement &replacement) { return isTouching(replacement.span, whole); });
        if (std::holds_alternative<Link>(run) && !isTouched) {
            result.runs.push_back(run);
            continue;
        }
        qsizetype kept = whole.start;
        for (const TextReplacement &replacement : replacements) {
            const TextSpan &span = replacement.span;
            if (!isTouching(span, whole))
                continue;
            append(result, text.mid(kept - whole.start, std::max<qsizetype>(0, span.start - kept)));
            if (span.start >= whole.start)
                append(result, replacement.by);
            kept = std::min(span.end(), whole.end());
        }
        append(result, text.mid(kept - whole.start));
    }
    return result;
}

} // namespace gouji
