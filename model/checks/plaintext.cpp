// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/plaintext.h"

#include "model/report/prosetext.h"

#include <algorithm>

namespace gouji {

QString withoutBlanks(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'０' && c <= u'９')
            result += QChar(c.unicode() - u'０' + u'0');
        else if (!c.isSpace())
            result += c;
    }
    return result;
}

QString plainText(const Report &report, QStringView section)
{
    const Blocks *blocks = report.blocks(section);
    if (!blocks)
        return {};
    QString text = proseText(*blocks, report);
    for (const Block &block : *blocks) {
        if (const auto *table = std::get_if<FurtherTable>(&block)) {
            for (const QStringList &row : table->rows)
                text += row.join(QString());
        }
    }
    return withoutBlanks(text);
}

bool mentionsAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace gouji
