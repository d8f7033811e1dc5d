// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/tablereview.h"

#include <algorithm>
#include <set>

namespace gouji {

TableReview::TableReview(TableRecogniser &table) : m_table(table), m_recognition(table.m_recognition) {}

void TableReview::finish(bool isCutOff)
{
    noteShiftedRows();
    noteSplitTable();
    noteGluedRows();
    noteMissingRows();
    if (!m_table.m_segments.empty())
        noteMissingColumns();
    if (isCutOff && m_table.hasRows())
        noteCut();
}

bool TableReview::isShifted(const TableRecogniser::Reading &reading) const
{
    const RowSegment &segment = *reading.segment;
    if (segment.isRegrouped && reading.cut.kind == FigureCut::Kind::Clear)
        return true;
    if (!segment.isMatrix || reading.cut.kind != FigureCut::Kind::Clear)
        return false;
    const FigureRow &row = m_table.m_labels.rows()[size_t(reading.row)];
    if (segment.labels.empty())
        return segment.firstFigure + reading.cut.start != 0;
    return segment.labelField != row.labelColumn ||
           m_table.m_cutter.standsApart(segment, reading.cut.start, int(row.cells.size()));
}

void TableReview::noteShiftedRows()
{
    Readings shifted;
    for (const TableRecogniser::Reading &reading : m_table.m_taken) {
        if (isShifted(reading))
            shifted.push_back(&reading);
    }
    noteRepair(QLatin1String("IM-01"), shifted);
}

void TableReview::noteSplitTable()
{
    int widest = 0;
    for (const TableRecogniser::Reading &reading : m_table.m_taken)
        widest = std::max(widest, reading.segment->isMatrix ? reading.segment->fieldCount : 0);
    std::set<int> parts;
    for (const RowSegment &segment : m_table.m_segments) {
        if (segment.beginsPart)
            parts.insert(segment.table);
    }
    Readings cut;
    for (const TableRecogniser::Reading &reading : m_table.m_taken) {
        const RowSegment &segment = *reading.segment;
        const bool isFirstOfPart = parts.erase(segment.table) > 0;
        if (isFirstOfPart || (segment.isMatrix && segment.fieldCount < widest))
            cut.push_back(&reading);
    }
    noteRepair(QLatin1String("IM-02"), cut);
}

/// Rows whose figures were run together, by whether every rule that they take part in holds.
void TableReview::noteGluedRows()
{
    Readings proved;
    Readings open;
    for (const TableRecogniser::Reading &reading : m_table.m_taken) {
        if (reading.segment->isCutByRules && m_table.m_labels.rows()[size_t(reading.row)].cells.size() > 1)
            (isProved(m_table.m_labels.rows()[size_t(reading.row)]) ? proved : open).push_back(&reading);
    }
    noteGlued("IM-08.glued.proved", Severity::Hint, proved);
    noteGlued("IM-08.glued", Severity::Warning, open);
}

void TableReview::noteGlued(const char *wording, Severity severity, const Readings &glued)
{
    for (const TableRecogniser::Reading *reading : glued) {
        const FigureRow &row = m_table.m_labels.rows()[size_t(reading->row)];
        QStringList figures;
        for (const ReadingField &field : reading->segment->figures)
            figures.append(field.text);
        const QString name = row.path.isEmpty() ? QString() : row.path.last() + u' ';
        Finding &finding = m_recognition.notes.addExample(m_table.note(wording, severity), name + figures.join(u' '),
                                                          reading->segment->place);
        for (const CellIndex cell : row.cells)
            finding.cells.push_back(m_recognition.form().cells()[cell.toSize()].id);
    }
}

void TableReview::noteRepair(QLatin1String wording, const Readings &repaired)
{
    if (repaired.empty())
        return;
    const bool proved = std::ranges::all_of(repaired, [this](const TableRecogniser::Reading *reading) {
        return isProved(m_table.m_labels.rows()[size_t(reading->row)]);
    });
    const QString key = wording + (proved ? QLatin1String(".proved") : QLatin1String());
    const QByteArray latin = key.toLatin1();
    ImportNote repair = m_table.note(latin.constData(), proved ? Severity::Hint : Severity::Warning);
    repair.arguments += QString::number(repaired.size());
    for (const TableRecogniser::Reading *reading : repaired)
        m_recognition.notes.add(repair, reading->segment->place);
}

bool TableReview::holds(const Identity &identity) const
{
    const auto total = [this](const std::vector<CellIndex> &cells) -> std::optional<qint64> {
        qint64 sum = 0;
        for (const CellIndex cell : cells) {
            const std::optional<qint64> number = m_recognition.report.cell(cell).value.wholeNumber();
            if (!number)
                return std::nullopt;
            sum += *number;
        }
        return sum;
    };
    const std::optional<qint64> left = total(identity.sum);
    return left && left == total(identity.equals);
}

bool TableReview::isProved(const FigureRow &row) const
{
    return std::ranges::all_of(row.cells, [this](CellIndex cell) {
        const auto identities = m_recognition.form().identitiesOf(cell);
        return !identities.empty() && std::ranges::all_of(identities, [this](int index) {
            return holds(m_recognition.form().identities()[size_t(index)]);
        });
    });
}

void TableReview::noteMissingRows()
{
    QStringList names;
    std::vector<CellId> cells;
    const std::vector<FigureRow> &rows = m_table.m_labels.rows();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_table.m_takenFrom[i] || m_table.m_isUndecided[i])
            continue;
        names.append(rows[i].path.isEmpty() ? QString() : rows[i].path.last());
        for (const CellIndex cell : rows[i].cells)
            cells.push_back(m_recognition.form().cells()[cell.toSize()].id);
    }
    if (cells.empty())
        return;
    const bool isWhole = size_t(names.size()) == rows.size();
    ImportNote missing = m_table.note(isWhole ? "STR-03.table" : "STR-03.rows", Severity::Error);
    names.removeAll(QString());
    missing.arguments += {QString::number(names.size()), names.join(u'；')};
    m_recognition.notes.add(missing, {}).cells = std::move(cells);
}

void TableReview::noteMissingColumns()
{
    QStringList missing;
    for (size_t i = 0; i < m_table.m_seenAt.size(); ++i) {
        if (m_table.m_seenAt[i] == 0 && m_table.m_labels.label(int(i)).isColumn)
            missing.append(m_table.m_labels.label(int(i)).text);
    }
    const std::vector<ReadingField> &unknown = m_table.m_unknownHeaders;
    const bool areOtherWords = !missing.isEmpty() && size_t(missing.size()) == unknown.size();
    for (size_t i = 0; i < unknown.size(); ++i) {
        if (areOtherWords) {
            ImportNote words = m_table.note("STR-04", Severity::Warning);
            words.actual = unknown[i].text;
            words.expected = missing[qsizetype(i)];
            words.arguments += {words.actual, words.expected};
            m_recognition.notes.add(words, unknown[i].place);
        } else {
            m_recognition.keepAside(m_table.m_section, unknown[i].text, unknown[i].place);
            m_recognition.notes.addExample(m_table.note("IM-03", Severity::Warning), unknown[i].text, unknown[i].place);
        }
    }
    if (missing.isEmpty() || areOtherWords)
        return;
    ImportNote columns = m_table.note("STR-03.columns", Severity::Error);
    columns.arguments += {QString::number(missing.size()), missing.join(u'；')};
    m_recognition.notes.add(columns, {});
}

void TableReview::noteCut()
{
    m_recognition.notes.add(m_table.note("STR-03.cut", Severity::Error), m_table.m_taken.back().segment->place);
}

} // namespace gouji
