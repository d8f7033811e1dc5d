// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/stalenumbers.h"

#include "model/report/prosetext.h"
#include "views/editing/prosenumbers.h"

#include <algorithm>

namespace gouji {
namespace {

std::vector<CellValue> valuesOf(const Report &report)
{
    std::vector<CellValue> values;
    std::ranges::transform(report.cells, std::back_inserter(values), &Cell::value);
    return values;
}

/// Where the links of a paragraph stand in its text.
std::vector<TextSpan> linksIn(const Paragraph &paragraph, const Report &report)
{
    std::vector<TextSpan> spans;
    qsizetype position = 0;
    for (const Run &run : paragraph.runs) {
        const auto *link = std::get_if<Link>(&run);
        const qsizetype length = link ? linkText(*link, report).size() : std::get<QString>(run).size();
        if (link)
            spans.push_back({position, length});
        position += length;
    }
    return spans;
}

bool overlaps(const TextSpan &a, const TextSpan &b)
{
    return a.start < b.end() && b.start < a.end();
}

} // namespace

StaleNumbers::StaleNumbers(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_values(valuesOf(session.report()))
{
    connect(&session, &Session::cellsChanged, this, &StaleNumbers::onCellsChanged);
}

void StaleNumbers::onCellsChanged(const std::vector<CellIndex> &cells)
{
    for (const CellIndex cell : cells) {
        CellValue &before = m_values[cell.toSize()];
        const CellValue &now = m_session.report().cell(cell).value;
        const QString text = before.toString();
        if (before.isNumber() && before != now && text.size() > 1 && !std::ranges::count(m_past[text], cell))
            m_past[text].push_back(cell);
        before = now;
    }
    emit changed();
}

void StaleNumbers::noteUnlinked(const QString &section, CellIndex cell, const QString &text)
{
    m_unlinked.insert_or_assign({section, text}, cell);
    emit changed();
}

std::optional<CellIndex> StaleNumbers::ownerOf(const QString &section, const QString &number) const
{
    if (const auto unlinked = m_unlinked.find({section, number}); unlinked != m_unlinked.end())
        return unlinked->second;
    const auto past = m_past.find(number);
    if (past == m_past.end())
        return std::nullopt;
    const auto owner = std::ranges::find_if(past->second, [&](CellIndex cell) {
        return m_values[cell.toSize()].toString() != number; // not where an undo brought the figure back
    });
    return owner == past->second.end() ? std::nullopt : std::optional(*owner);
}

std::vector<StaleNumber> StaleNumbers::in(const QString &section) const
{
    std::vector<StaleNumber> stale;
    const Blocks *blocks = m_session.report().blocks(section);
    const bool hasNone = m_past.empty() && m_unlinked.empty();
    for (std::size_t i = 0; blocks && !hasNone && i < blocks->size(); ++i) {
        const auto *paragraph = std::get_if<Paragraph>(&(*blocks)[i]);
        if (!paragraph)
            continue;
        const QString text = paragraphText(*paragraph, m_session.report());
        const std::vector<TextSpan> links = linksIn(*paragraph, m_session.report());
        for (const TextSpan &span : numbersIn(text)) {
            const bool isLink = std::ranges::any_of(links, [&](const TextSpan &link) { return overlaps(link, span); });
            const std::optional<CellIndex> owner =
                isLink ? std::nullopt : ownerOf(section, text.mid(span.start, span.length));
            if (owner)
                stale.push_back({static_cast<int>(i), span, *owner});
        }
    }
    return stale;
}

} // namespace gouji
