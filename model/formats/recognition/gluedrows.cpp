// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/gluedrows.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 mostStepsOfRow = 100'000;
constexpr qint64 mostStepsBetweenRows = 1'500'000;

QStringList filledTexts(const RowSegment &segment)
{
    QStringList texts;
    for (const ReadingField &field : segment.figures) {
        if (!field.text.isEmpty())
            texts.append(field.text);
    }
    return texts;
}

} // namespace

GluedRows::GluedRows(const Report &report, const TableLabels &labels) : m_report(report), m_labels(labels) {}

bool GluedRows::mayBeGlued(const RowSegment &segment, int figureCount)
{
    const QStringList filled = filledTexts(segment);
    if (figureCount < 2 || filled.isEmpty() || filled.size() >= figureCount)
        return false;
    const bool hasRoomForBlanks = !segment.isSingleLine && int(segment.figures.size()) >= figureCount;
    const bool isOneRun = filled.size() == 1 && filled.front().size() >= figureCount && !hasRoomForBlanks;
    const auto isMadeOfDigits = [](const QString &text) {
        return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return (segment.isGlued || isOneRun) && std::ranges::all_of(filled, isMadeOfDigits);
}

void GluedRows::add(int row, const RowSegment &segment)
{
    m_digits[row] = filledTexts(segment);
}

void GluedRows::addRule(const Identity &identity)
{
    std::vector<Place> sum;
    std::vector<Place> equals;
    const auto collect = [this](const std::vector<CellIndex> &cells, std::vector<Place> &places) {
        return std::ranges::all_of(cells, [&](CellIndex cell) {
            const auto found = m_places.find(cell);
            if (found != m_places.end())
                places.push_back(found->second);
            return found != m_places.end();
        });
    };
    if (!collect(identity.sum, sum) || !collect(identity.equals, equals) || sum.empty() || equals.empty())
        return;
    const auto areAll = [&](auto isAlike) {
        return std::ranges::all_of(sum, isAlike) && std::ranges::all_of(equals, isAlike);
    };
    const Place first = equals.front();
    if (areAll([&first](const Place &place) { return place.row == first.row; })) {
        const bool isBehind = std::ranges::all_of(sum, [&](const Place &p) { return p.figure < first.figure; });
        RowRule rule{{}, first.figure};
        std::ranges::transform(sum, std::back_inserter(rule.sum), &Place::figure);
        if (equals.size() == 1 && isBehind)
            m_rowRules[first.row].push_back(std::move(rule));
    } else if (areAll([&first](const Place &place) { return place.figure == first.figure; })) {
        std::pair<std::vector<int>, std::vector<int>> rows;
        std::ranges::transform(sum, std::back_inserter(rows.first), &Place::row);
        std::ranges::transform(equals, std::back_inserter(rows.second), &Place::row);
        m_tableRules[std::move(rows)].push_back(first.figure);
    }
}

void GluedRows::collectRules()
{
    const std::vector<FigureRow> &rows = m_labels.rows();
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t i = 0; i < rows[row].cells.size(); ++i)
            m_places.insert({rows[row].cells[i], {int(row), int(i)}});
    }
    for (const Identity &identity : m_report.form->identities())
        addRule(identity);
}

/// The figures of a row that was not glued, where it has them all.
std::optional<std::vector<Figures>> GluedRows::knownFigures(int row) const
{
    Figures figures;
    for (const CellIndex cell : m_labels.rows()[size_t(row)].cells) {
        const std::optional<qint64> number = m_report.cell(cell).value.wholeNumber();
        if (!number)
            return std::nullopt;
        figures.push_back(*number);
    }
    return std::vector<Figures>{figures};
}

void GluedRows::cut()
{
    if (m_digits.empty())
        return;
    collectRules();
    WorkLimit limit{mostStepsBetweenRows};
    GluedSolver solver(limit);
    for (int row = 0; row < int(m_labels.rows().size()); ++row) {
        const auto glued = m_digits.find(row);
        WorkLimit rowLimit{mostStepsOfRow};
        const auto ways =
            glued == m_digits.end()
                ? knownFigures(row)
                : waysToCut(glued->second, int(m_labels.rows()[size_t(row)].cells.size()), m_rowRules[row], rowLimit);
        if (ways)
            solver.setWays(row, *ways);
        if (glued != m_digits.end())
            m_ways[row] = ways.value_or(std::vector<Figures>());
    }
    for (const auto &[rows, places] : m_tableRules)
        solver.addRule({rows.first, rows.second, places});
    solver.narrow();
    for (auto &[row, ways] : m_ways) {
        if (!ways.empty())
            ways = solver.ways(row);
    }
}

} // namespace gouji
