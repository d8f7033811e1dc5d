// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sharedwords.h"

namespace gouji {
namespace {

constexpr qsizetype shortestRun = 6; // as texts are compared

} // namespace

QString sharedWordsHtml(const std::vector<WordChange> &changes, WordChange::Kind side, const Theme &theme)
{
    QString html;
    for (const WordChange &change : changes) {
        const bool isShared = change.kind == WordChange::Kind::Kept;
        if (!isShared && change.kind != side)
            continue;
        const QString words = change.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
        html += isShared && change.text.size() >= shortestRun
                    ? QStringLiteral("<u style=\"background-color:%1\">%2</u>").arg(theme.warningTint.name(), words)
                    : words;
    }
    return html;
}

} // namespace gouji
