// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/exemptspans.h"

#include <QRegularExpression>

#include <algorithm>

namespace gouji {

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
