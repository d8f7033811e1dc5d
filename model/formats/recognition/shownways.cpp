// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/shownways.h"

#include <algorithm>

namespace gouji {
namespace {

QStringList filledFields(const RowSegment &segment)
{
    QStringList filled;
    for (const ReadingField &field : segment.figures) {
        if (!field.text.isEmpty() || !filled.isEmpty())
            filled.append(field.text);
    }
    while (!filled.isEmpty() && filled.last().isEmpty())
        filled.removeLast();
    return filled;
}

bool hasLeadingZero(QStringView number)
{
    return number.size() > 1 && number[0] == u'0' && number[1] != u'.';
}

/// A count and an amount run together (政府集中采购 of the 2019 form): 1273.45 is 1 and 273.45, 12 and 73.45, 127 and 3.45.
std::vector<RowWay> countAndAmount(const QString &text)
{
    std::vector<RowWay> ways;
    const qsizetype point = text.contains(u'.') ? text.indexOf(u'.') : text.size();
    const auto isDigitOrPoint = [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); };
    if (text.count(u'.') > 1 || !std::ranges::all_of(text, isDigitOrPoint))
        return ways;
    for (qsizetype cut = 1; cut < point; ++cut) {
        const RowWay way{text.first(cut), text.sliced(cut)};
        if (!hasLeadingZero(way[0]) && !hasLeadingZero(way[1]))
            ways.push_back(way);
    }
    return ways;
}

} // namespace

std::vector<RowWay> waysByFields(const RowSegment &segment, size_t figureCount)
{
    const QStringList filled = filledFields(segment);
    std::vector<RowWay> ways;
    if (filled.size() == 1 && figureCount == 2)
        ways = countAndAmount(filled.front());
    const auto add = [&ways](const RowWay &way) {
        if (std::ranges::find(ways, way) == ways.end())
            ways.push_back(way);
    };
    const auto wanted = qsizetype(figureCount);
    for (qsizetype start = 0; start + wanted <= filled.size() && ways.size() < mostShownWays; ++start)
        add(filled.mid(start, wanted));
    for (qsizetype before = 0; before + filled.size() <= wanted && ways.size() < mostShownWays; ++before) {
        RowWay way(before, QString());
        way += filled;
        way += QStringList(wanted - way.size(), QString());
        add(way);
    }
    return ways;
}

std::vector<RowWay> waysOf(const std::vector<Figures> &ways)
{
    std::vector<RowWay> rows;
    for (const Figures &way : ways) {
        RowWay &row = rows.emplace_back();
        std::ranges::transform(way, std::back_inserter(row), [](qint64 figure) { return QString::number(figure); });
    }
    return rows;
}

QString shownWays(const std::vector<RowWay> &ways)
{
    QStringList shown;
    for (const RowWay &way : ways) {
        if (shown.size() == qsizetype(mostShownWays)) {
            shown.append(QStringLiteral("… %1").arg(ways.size()));
            break;
        }
        QStringList figures;
        for (const QString &figure : way)
            figures.append(figure.isEmpty() ? QStringLiteral("□") : figure);
        shown.append(figures.join(u' '));
    }
    return shown.join(u" ｜ ");
}

} // namespace gouji
