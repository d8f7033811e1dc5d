// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/cellsearch.h"

#include "model/checks/cellname.h"
#include "model/report/prosetext.h"
#include "model/text/blanks.h"
#include "model/text/initials.h"
#include "model/values/numberparser.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace gouji {
namespace {

constexpr int noMatch = std::numeric_limits<int>::max();
constexpr QStringView breaks = u" ·、（）.";

/// Half-width and small, character by character.
QChar folded(QChar c)
{
    const char16_t code = c.unicode();
    return code >= 0xff01 && code <= 0xff5e ? QChar(code - 0xfee0).toLower() : c.toLower();
}

bool isNumber(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit() || c == u'.'; });
}

/// How far a number is from the value of a cell: the same, its beginning, a part of it.
int costOfValue(const QString &value, QStringView digits)
{
    if (value == digits)
        return 0;
    if (value.startsWith(digits))
        return 1;
    return value.contains(digits) ? 2 : noMatch;
}

QStringList wordsOf(const QString &query)
{
    QStringList words(QString{});
    for (const QChar c : query) {
        if (!isBlank(c))
            words.back().append(folded(c));
        else if (!words.back().isEmpty())
            words.append(QString());
    }
    words.removeAll(QString());
    return words;
}

} // namespace

CellSearch::CellSearch(const FormTemplate &form)
{
    QHash<QChar, QString> known;
    for (const CellTemplate &cell : form.cells()) {
        Name name{cellName(form, cell.id), {}};
        for (const QChar c : std::as_const(name.text)) {
            if (!known.contains(c))
                known.insert(c, initialsOf(c));
            name.initials.push_back(known.value(c));
        }
        m_names.push_back(std::move(name));
    }
}

// Each character of the word stands for one of the name, in order, by itself or by its initial. Costs nothing to go on,
// 2 to begin at the start of a label, 3 to begin within one: fewer and better pieces come first.
int CellSearch::costOf(const Name &name, QStringView word) const
{
    const std::size_t length = name.initials.size();
    std::vector<int> costs(length, 0);
    for (qsizetype i = 0; i < word.size(); ++i) {
        std::vector<int> next(length, noMatch);
        int best = i == 0 ? 0 : noMatch; // of the characters before, matched earlier
        for (std::size_t at = 0; at < length; ++at) {
            const QChar c = name.text[static_cast<qsizetype>(at)];
            const bool isHere = folded(c) == word[i] || name.initials[at].contains(word[i]);
            const bool isStart = at == 0 || breaks.contains(name.text[static_cast<qsizetype>(at) - 1]);
            if (isHere && best != noMatch)
                next[at] = best + (isStart ? 2 : 3);
            if (isHere && i > 0 && at > 0)
                next[at] = std::min(next[at], costs[at - 1]);
            if (i > 0)
                best = std::min(best, costs[at]);
        }
        costs = std::move(next);
    }
    return costs.empty() ? noMatch : *std::ranges::min_element(costs);
}

std::vector<CellMatch> CellSearch::find(const Report &report, const QString &query, std::size_t limit) const
{
    struct Ranked
    {
        int cost;
        CellIndex cell;
    };
    const QStringList words = wordsOf(query);
    std::vector<Ranked> found;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        int cost = 0;
        const QString value = report.cells[i].value.toString();
        for (const QString &word : words) {
            const int ofWord = std::min(costOf(m_names[i], word), isNumber(word) ? costOfValue(value, word) : noMatch);
            cost = ofWord == noMatch || cost == noMatch ? noMatch : cost + ofWord;
        }
        if (cost != noMatch)
            found.push_back({cost, CellIndex(i)});
    }
    std::ranges::stable_sort(found, {}, &Ranked::cost);
    std::vector<CellMatch> matches;
    for (const Ranked &ranked : found) {
        if (matches.size() < limit)
            matches.push_back({ranked.cell, m_names[ranked.cell.toSize()].text,
                               report.cell(ranked.cell).value.toString(), LinkStyle::Digits});
    }
    return matches;
}

std::vector<CellMatch> cellsShowing(const Report &report, QStringView number)
{
    std::vector<CellMatch> matches;
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        const CellTemplate &cell = report.form->cells()[i];
        const CellValue &value = report.cells[i].value;
        if (!value.isNumber())
            continue;
        const auto add = [&](LinkStyle style) {
            matches.push_back({CellIndex(i), cellName(*report.form, cell.id), value.toString(), style});
        };
        bool isShown = false;
        for (const LinkStyle style : {LinkStyle::Digits, LinkStyle::Chinese, LinkStyle::TenThousands}) {
            if (!isShown && linkText({cell.id, style, {}}, report) == number) {
                add(style);
                isShown = true;
            }
        }
        if (!isShown && parseCell(number, cell.kind).value == value)
            add(LinkStyle::Digits); // written in full width or with separators
    }
    return matches;
}

} // namespace gouji
