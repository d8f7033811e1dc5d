// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/figurecut.h"
#include "model/formats/recognition/gluedrows.h"
#include "model/formats/recognition/recognition.h"
#include "model/formats/recognition/shownways.h"

#include <deque>

namespace gouji {

/// Fills one table of the form from the segments that the source has for it: names the row by its labels, cuts its
/// figures, takes each into its cell with its place. What cannot be decided is kept raw and said (IM-03, IM-11), the
/// first of two different readings stays (IM-04), and missing rows and columns are named (STR-03).
class TableRecogniser
{
public:
    TableRecogniser(Recognition &recognition, const TableLabels &labels, QString section);

    void add(std::vector<RowSegment> segments);
    /// Reads everything that was added. `isCutOff`: the source ends inside this table.
    void read(bool isCutOff);
    bool hasRows() const;

private:
    struct Reading
    {
        RowSegment *segment = nullptr;
        int row = -1;
        FigureCut cut;
    };

    void noteLabels(const RowSegment &segment);
    void noteUnknown(const RowSegment &segment);
    void noteOrder(const RowSegment &segment);
    void collectHeader(const RowSegment &segment);
    void compareHeader(const FigureRow &row, const RowSegment &segment);
    void refuseOrder(const QString &first, const QString &second, const SourcePlace &place);
    std::optional<int> rowOf(const RowSegment &segment);
    std::optional<int> lastSeenGroup(const std::vector<int> &rows) const;
    void take(const Reading &reading);
    void takeFigures(const Reading &reading);
    void compareAgain(const Reading &reading);
    void keepUndecided(const Reading &reading, const std::vector<RowWay> &ways);
    Proposal proposalOf(const FigureRow &row, const RowWay &way) const;
    void takeGlued();
    void takeCut(const Reading &reading, const Figures &figures);
    void dropBlankColumns(std::vector<Reading> &readings);
    void keepUnknown(const RowSegment &segment);
    QString rowName(const FigureRow &row) const;
    ImportNote note(const char *wording, Severity severity, const QStringList &arguments = {}) const;

    Recognition &m_recognition;
    const TableLabels &m_labels;
    QString m_section;
    std::vector<RowSegment> m_segments;
    std::vector<Reading> m_taken;                ///< in the order of the source
    std::vector<Reading> m_glued;                ///< undecided, but the balance rules may tell
    std::deque<RowSegment> m_cut;                ///< of glued rows, once they are cut
    std::vector<const RowSegment *> m_takenFrom; ///< by row
    std::vector<bool> m_isUndecided;             ///< by row: met, but its figures could not be told
    std::vector<int> m_seenAt;                   ///< by label: when it was last met; 0: never
    std::vector<ReadingField> m_unknownHeaders;
    FigureCutter m_cutter;
    std::map<int, int> m_header; ///< of the rows below: field and column label
    bool m_isHeaderClosed = false;
    int m_clock = 0;
    bool m_isDisordered = false;

    friend class TableReview;
};

} // namespace gouji
