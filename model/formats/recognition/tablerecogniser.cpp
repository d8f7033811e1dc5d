// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/tablerecogniser.h"

#include "model/formats/recognition/blankcolumns.h"
#include "model/formats/recognition/figurereader.h"
#include "model/formats/recognition/shownways.h"
#include "model/formats/recognition/tablereview.h"

#include <algorithm>

namespace gouji {
TableRecogniser::TableRecogniser(Recognition &recognition, const TableLabels &labels, QString section)
    : m_recognition(recognition)
    , m_labels(labels)
    , m_section(std::move(section))
    , m_takenFrom(labels.rows().size())
    , m_isUndecided(labels.rows().size())
    , m_seenAt(labels.labels().size())
{}

/// The first argument is always the heading of the section.
ImportNote TableRecogniser::note(const char *wording, Severity severity, const QStringList &arguments) const
{
    const QString heading = m_recognition.form().section(m_section)->heading();
    return {QLatin1String(wording), severity, m_section, QStringList(heading) + arguments, {}, {}};
}

/// What a person knows the row by; a row without a label is the table.
QString TableRecogniser::rowName(const FigureRow &row) const
{
    return row.path.isEmpty() ? m_recognition.form().tables()[size_t(m_labels.table())].name() : row.path.last();
}

void TableRecogniser::add(std::vector<RowSegment> segments)
{
    std::ranges::move(segments, std::back_inserter(m_segments));
}

bool TableRecogniser::hasRows() const
{
    return !m_taken.empty();
}

void TableRecogniser::read(bool isCutOff)
{
    std::vector<Reading> readings;
    for (RowSegment &segment : m_segments) {
        noteLabels(segment);
        const std::optional<int> row = rowOf(segment);
        readings.push_back({&segment, row.value_or(-1), {}});
        if (row)
            compareHeader(m_labels.rows()[size_t(*row)], segment);
    }
    dropBlankColumns(readings);
    for (const Reading &reading : readings) {
        if (reading.row >= 0)
            m_cutter.learn(*reading.segment, int(m_labels.rows()[size_t(reading.row)].cells.size()));
    }
    for (Reading &reading : readings)
        take(reading);
    takeGlued();
    TableReview(*this).finish(isCutOff);
}

void TableRecogniser::noteLabels(const RowSegment &segment)
{
    for (const FoundLabel &found : segment.labels) {
        m_seenAt[size_t(found.label)] = ++m_clock;
        if (found.distance == 0)
            continue;
        ImportNote damaged = note("STR-04", Severity::Warning);
        damaged.actual = found.asFound;
        damaged.expected = m_labels.label(found.label).text;
        damaged.arguments += {damaged.actual, damaged.expected};
        m_recognition.notes.add(damaged, segment.place);
    }
    noteOrder(segment);
    if (segment.hasFigures() && !segment.labels.empty())
        noteUnknown(segment);
    else if (!segment.hasFigures())
        std::ranges::copy(segment.unknown, std::back_inserter(m_unknownHeaders));
}

/// A text before the labels of a row: a group's label too damaged to be known. The row is known without it.
void TableRecogniser::noteUnknown(const RowSegment &segment)
{
    for (const ReadingField &field : segment.unknown) {
        ImportNote unknown = note("STR-04.unknown", Severity::Warning);
        unknown.actual = field.text;
        unknown.arguments += field.text;
        m_recognition.notes.add(unknown, field.place);
    }
}

/// Column labels that stand side by side against the order of the form.
void TableRecogniser::noteOrder(const RowSegment &segment)
{
    for (size_t i = 1; i < segment.labels.size(); ++i) {
        const FoundLabel &first = segment.labels[i - 1];
        const FoundLabel &second = segment.labels[i];
        if (m_labels.areDisordered(first.label, second.label))
            refuseOrder(first.asFound, second.asFound, segment.place);
    }
    if (segment.isMatrix && !segment.hasFigures())
        collectHeader(segment);
}

void TableRecogniser::collectHeader(const RowSegment &segment)
{
    if (m_isHeaderClosed)
        m_header.clear();
    m_isHeaderClosed = false;
    for (const FoundLabel &found : segment.labels) {
        if (!m_labels.label(found.label).isColumn)
            continue;
        // Two labels in one field: the header's rows are not laid out one above the other.
        const bool isFree = m_header.insert({found.field, found.label}).second;
        if (!isFree)
            m_header.insert({-1, -1});
    }
}

/// A header of several rows tells the order of the columns only by the fields that its labels stand in.
void TableRecogniser::compareHeader(const FigureRow &row, const RowSegment &segment)
{
    m_isHeaderClosed = true;
    if (m_header.contains(-1) || m_header.size() != row.columns.size())
        return;
    size_t i = 0;
    for (const auto &[field, label] : m_header) {
        const int expected = row.columns[i++];
        if (label == expected || expected < 0)
            continue;
        refuseOrder(m_labels.label(label).text, m_labels.label(expected).text, segment.place);
        return;
    }
}

void TableRecogniser::refuseOrder(const QString &first, const QString &second, const SourcePlace &place)
{
    if (m_isDisordered)
        return;
    m_isDisordered = true;
    m_recognition.notes.add(note("IM-11.columns", Severity::NeedsExplanation, {first, second}), place);
}

std::optional<int> TableRecogniser::rowOf(const RowSegment &segment)
{
    if (segment.labels.empty())
        return segment.hasFigures() ? m_labels.unlabelledRow() : std::nullopt;
    const TableLabel &own = m_labels.label(segment.labels.back().label);
    if (!own.rows.empty())
        return own.rows.size() == 1 ? std::optional(own.rows.front()) : lastSeenGroup(own.rows);
    if (!segment.hasFigures())
        return std::nullopt;
    const std::vector<int> named = m_labels.rowsNamedWithoutNumber(own.key);
    if (named.size() == 1) {
        ImportNote unnumbered = note("STR-04", Severity::Warning);
        unnumbered.actual = segment.labels.back().asFound;
        unnumbered.expected = rowName(m_labels.rows()[size_t(named.front())]);
        unnumbered.arguments += {unnumbered.actual, unnumbered.expected};
        m_recognition.notes.add(unnumbered, segment.place);
        return named.front();
    }
    return own.isColumn ? m_labels.unlabelledRow() : std::nullopt;
}

/// Of rows with the same label, the one whose group was met last; nothing where that does not tell them apart.
std::optional<int> TableRecogniser::lastSeenGroup(const std::vector<int> &rows) const
{
    std::optional<int> best;
    int bestSeen = 0;
    bool isUnique = false;
    for (const int row : rows) {
        const QStringList &path = m_labels.rows()[size_t(row)].path;
        const auto group = path.size() > 1 ? m_labels.labelOf(path[path.size() - 2]) : std::nullopt;
        const int seen = group ? m_seenAt[size_t(*group)] : 0;
        isUnique = seen > bestSeen || (isUnique && seen != bestSeen);
        if (seen > bestSeen) {
            best = row;
            bestSeen = seen;
        }
    }
    return isUnique ? best : std::nullopt;
}

void TableRecogniser::take(const Reading &source)
{
    Reading reading = source;
    if (reading.row < 0)
        return keepUnknown(*reading.segment);
    const FigureRow &row = m_labels.rows()[size_t(reading.row)];
    reading.cut = m_cutter.cut(*reading.segment, int(row.cells.size()));
    const bool hasFigures = reading.cut.kind == FigureCut::Kind::Clear;
    const bool isUndecided = reading.cut.kind == FigureCut::Kind::Undecided;
    if (isUndecided && !m_isDisordered && GluedRows::mayBeGlued(*reading.segment, int(row.cells.size())))
        return m_glued.push_back(reading);
    if (isUndecided || (hasFigures && m_isDisordered))
        return keepUndecided(reading, waysByFields(*reading.segment, row.cells.size()));
    if (reading.cut.kind == FigureCut::Kind::Absent)
        return;
    if (m_takenFrom[size_t(reading.row)])
        return compareAgain(reading);
    m_takenFrom[size_t(reading.row)] = reading.segment;
    m_taken.push_back(reading);
    if (hasFigures)
        takeFigures(reading);
}

void TableRecogniser::takeFigures(const Reading &reading)
{
    const FigureRow &row = m_labels.rows()[size_t(reading.row)];
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const ReadingField &field = reading.segment->figures[size_t(reading.cut.start) + i];
        takeFigure(m_recognition, m_section, field, row.cells[i]);
    }
    const size_t end = size_t(reading.cut.start) + row.cells.size();
    RowSegment rest;
    if (end < reading.segment->figures.size())
        rest.figures.assign(reading.segment->figures.begin() + qsizetype(end), reading.segment->figures.end());
    if (rest.hasFigures()) {
        rest.place = rest.figures.front().place;
        keepUnknown(rest);
    }
}

/// The row was there before. The same figures again say nothing new; other figures are an error, and the first stay.
void TableRecogniser::compareAgain(const Reading &reading)
{
    const FigureRow &row = m_labels.rows()[size_t(reading.row)];
    QStringList first;
    QStringList again;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const size_t at = size_t(reading.cut.start) + i;
        const QString &text = at < reading.segment->figures.size() ? reading.segment->figures[at].text : QString();
        first.append(m_recognition.report.cell(row.cells[i]).value.toString());
        again.append(readFigure(text, m_recognition.form().cells()[row.cells[i].toSize()]).value.toString());
    }
    if (first == again)
        return;
    ImportNote twice = note("IM-04", Severity::Error);
    twice.expected = first.join(u' ');
    twice.actual = again.join(u' ');
    twice.arguments += {rowName(row), twice.expected, twice.actual};
    Finding &finding = m_recognition.notes.add(twice, m_takenFrom[size_t(reading.row)]->place);
    finding.sources.push_back(reading.segment->place);
    for (const CellIndex cell : row.cells)
        finding.cells.push_back(m_recognition.form().cells()[cell.toSize()].id);
    m_recognition.keepAside(m_section, reading.segment->raw(), reading.segment->place);
}

void TableRecogniser::keepUndecided(const Reading &reading, const std::vector<RowWay> &ways)
{
    const FigureRow &row = m_labels.rows()[size_t(reading.row)];
    m_isUndecided[size_t(reading.row)] = true;
    m_recognition.keepAside(m_section, reading.segment->raw(), reading.segment->place);
    if (m_isDisordered)
        return;
    ImportNote undecided = note(ways.empty() ? "IM-11.none" : "IM-11", Severity::NeedsExplanation);
    undecided.actual = reading.segment->raw();
    undecided.arguments += {rowName(row), QString::number(row.cells.size())};
    undecided.arguments += ways.empty() ? undecided.actual.replace(u'\t', u' ').simplified() : shownWays(ways);
    Finding &finding = m_recognition.notes.add(undecided, reading.segment->place);
    for (const CellIndex cell : row.cells)
        finding.cells.push_back(m_recognition.form().cells()[cell.toSize()].id);
    for (std::size_t i = 0; i < std::min(ways.size(), mostShownWays); ++i)
        finding.proposals.push_back(proposalOf(row, ways[i]));
}

Proposal TableRecogniser::proposalOf(const FigureRow &row, const RowWay &way) const
{
    Proposal proposal{{}, ProposalKind::RowCut};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const CellTemplate &cell = m_recognition.form().cells()[row.cells[i].toSize()];
        proposal.changes.push_back({cell.id, readFigure(way[qsizetype(i)], cell).value});
    }
    return proposal;
}

/// Rows whose figures are run together, once everything else is known.
void TableRecogniser::takeGlued()
{
    if (m_glued.empty())
        return;
    GluedRows glued(m_recognition.report, m_labels);
    std::set<int> rows;
    for (const Reading &reading : m_glued) {
        if (!m_takenFrom[size_t(reading.row)] && rows.insert(reading.row).second)
            glued.add(reading.row, *reading.segment);
    }
    glued.cut();
    for (const Reading &reading : m_glued) {
        const bool isFirst = rows.erase(reading.row) > 0;
        if (isFirst && glued.ways(reading.row).size() == 1)
            takeCut(reading, glued.ways(reading.row).front());
        else
            keepUndecided(reading, isFirst ? waysOf(glued.ways(reading.row)) : std::vector<RowWay>());
    }
}

void TableRecogniser::takeCut(const Reading &reading, const Figures &figures)
{
    const SourceSpot spot = reading.segment->figures.front().spot;
    RowSegment segment = *reading.segment;
    segment.figures.clear();
    segment.isCutByRules = true;
    segment.isRegrouped = false;
    for (const qint64 figure : figures)
        segment.figures.push_back({QString::number(figure), reading.segment->place, spot});
    m_cut.push_back(std::move(segment));
    m_takenFrom[size_t(reading.row)] = &m_cut.back();
    m_taken.push_back({&m_cut.back(), reading.row, {FigureCut::Kind::Clear, 0, 1}});
    takeFigures(m_taken.back());
}

/// By table of the source.
void TableRecogniser::dropBlankColumns(std::vector<Reading> &readings)
{
    std::map<int, std::vector<CountedSegment>> rows;
    for (const Reading &reading : readings) {
        if (reading.row >= 0 && reading.segment->table >= 0)
            rows[reading.segment->table].push_back(
                {reading.segment, int(m_labels.rows()[size_t(reading.row)].cells.size())});
    }
    for (const auto &[table, counted] : rows)
        gouji::dropBlankColumns(counted);
}

void TableRecogniser::keepUnknown(const RowSegment &segment)
{
    if (!segment.hasFigures())
        return;
    m_recognition.keepAside(m_section, segment.raw(), segment.place);
    m_recognition.notes.addExample(note("IM-03", Severity::Warning), segment.raw().replace(u'\t', u' ').simplified(),
                                   segment.place);
}

} // namespace gouji
