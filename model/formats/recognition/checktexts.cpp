// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/checktexts.h"

#include "model/formats/source/verdictwords.h"

#include <algorithm>

namespace gouji {
namespace {

/// 相符, 待填, 不符 3, 全部相符, 2 处不符
bool isVerdict(QStringView text)
{
    constexpr qsizetype longest = 24;
    if (text.size() > longest)
        return false;
    if (text == balancedVerdict || text == openVerdict)
        return true;
    const bool isSummary = text == u"全部相符" || (text.endsWith(brokenVerdict) && text.front().isDigit());
    return isSummary || (text.startsWith(brokenVerdict) && text.back().isDigit());
}

bool isRule(QStringView text)
{
    return text.contains(u'＝') || text == rulesLabel || text == summaryLabel;
}

} // namespace

std::set<std::pair<size_t, size_t>> checkTextsOf(const SourceTable &table)
{
    std::set<std::pair<size_t, size_t>> found;
    bool hasVerdict = false;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<SourceField> &fields = table.rows[row].fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const QStringView text = QStringView(fields[i].text).trimmed();
            const bool verdict = !text.isEmpty() && isVerdict(text);
            hasVerdict = hasVerdict || verdict;
            if (verdict || isRule(text))
                found.insert({row, i});
        }
    }
    return hasVerdict ? found : decltype(found)();
}

} // namespace gouji
