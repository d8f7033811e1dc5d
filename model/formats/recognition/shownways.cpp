// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/shownways.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qsizetype mostShown = 4;
constexpr QStringView separator = u" ｜ ";

} // namespace

QString waysByFields(const RowSegment &segment, size_t figureCount)
{
    QStringList filled;
    for (const ReadingField &field : segment.figures) {
        if (!field.text.isEmpty() || !filled.isEmpty())
            filled.append(field.text.isEmpty() ? QStringLiteral("□") : field.text);
    }
    while (!filled.isEmpty() && filled.last() == QStringLiteral("□"))
        filled.removeLast();
    QStringList ways;
    const qsizetype wanted = qsizetype(figureCount);
    for (qsizetype start = 0; start + wanted <= filled.size() && ways.size() < mostShown; ++start)
        ways.append(filled.mid(start, wanted).join(u' '));
    for (qsizetype before = 0; before + filled.size() <= wanted && ways.size() < mostShown; ++before) {
        QStringList way(before, QStringLiteral("□"));
        way += filled;
        way += QStringList(wanted - way.size(), QStringLiteral("□"));
        ways.append(way.join(u' '));
    }
    ways.removeDuplicates();
    return ways.join(separator);
}

QString waysOf(const std::vector<Figures> &ways)
{
    QStringList shown;
    for (const Figures &way : ways) {
        if (shown.size() == mostShown) {
            shown.append(QStringLiteral("… %1").arg(ways.size()));
            break;
        }
        QStringList figures;
        std::ranges::transform(way, std::back_inserter(figures), [](qint64 figure) { return QString::number(figure); });
        shown.append(figures.join(u' '));
    }
    return shown.join(separator);
}

} // namespace gouji
