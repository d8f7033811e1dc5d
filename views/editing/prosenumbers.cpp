// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/prosenumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

std::vector<TextSpan> numbersIn(QStringView text)
{
    static const QRegularExpression number(
        QStringLiteral("[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?万?|"
                       "[〇零一二两三四五六七八九十百千万亿]{2,}"));
    std::vector<TextSpan> spans;
    for (auto match = number.globalMatch(text.toString()); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        spans.push_back({found.capturedStart(), found.capturedLength()});
    }
    return spans;
}

std::optional<TextSpan> numberAt(QStringView text, qsizetype position)
{
    const std::vector<TextSpan> spans = numbersIn(text);
    const auto found = std::ranges::find_if(
        spans, [position](const TextSpan &span) { return span.start <= position && position <= span.end(); });
    return found == spans.end() ? std::nullopt : std::optional(*found);
}

} // namespace gouji
