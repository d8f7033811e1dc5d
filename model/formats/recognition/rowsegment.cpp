// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/rowsegment.h"

#include "model/formats/recognition/figurereader.h"
#include "model/formats/recognition/gluedline.h"
#include "model/text/blanks.h"

#include <algorithm>
#include <utility>

namespace gouji {
namespace {

constexpr int longestLooseText = 60; ///< a longer line among figures is a paragraph

bool isFilled(const ReadingField &field)
{
    return !field.text.isEmpty();
}

/// Walks along the fields of one row, or of several lines with one cell each.
class SegmentCutter
{
public:
    SegmentCutter(const TableLabels &labels, std::vector<RowSegment> &segments) : m_labels(labels), m_segments(segments)
    {}

    void cut(std::span<const ReadingField> fields, const RowSegment &head);

private:
    void addLabel(const FoundLabel &label, int field);
    void close();
    bool holdsUnknownLabels() const;
    void setUnknownAside();

    const TableLabels &m_labels;
    std::vector<RowSegment> &m_segments;
    RowSegment m_head;
    RowSegment m_current;
};

void SegmentCutter::cut(std::span<const ReadingField> fields, const RowSegment &head)
{
    m_head = head;
    m_head.fieldCount = int(fields.size());
    m_current = m_head;
    for (size_t i = 0; i < fields.size(); ++i) {
        const ReadingField &field = fields[i];
        const auto label = isFilled(field) && !isFigure(field.text) ? m_labels.find(field.text) : std::nullopt;
        if (label) {
            addLabel(*label, int(i));
            m_current.place = m_current.labels.size() == 1 ? field.place : m_current.place;
        } else {
            m_current.figures.push_back(field);
        }
    }
    close();
}

/// Texts that follow no label of a row and have no figure among them are labels that nobody knows.
bool SegmentCutter::holdsUnknownLabels() const
{
    const bool isRow = !m_current.labels.empty() && !m_labels.label(m_current.labels.back().label).rows.empty();
    return !isRow && std::ranges::none_of(m_current.figures, [](const auto &f) { return isFigure(f.text); });
}

void SegmentCutter::setUnknownAside()
{
    std::ranges::copy_if(m_current.figures, std::back_inserter(m_current.unknown), isFilled);
    m_current.figures.clear();
}

void SegmentCutter::addLabel(const FoundLabel &label, int field)
{
    if (holdsUnknownLabels())
        setUnknownAside();
    else if (m_current.hasFigures())
        close();
    m_current.figures.clear();
    m_current.labels.push_back(label);
    m_current.labels.back().field = field;
    m_current.labelField = field;
    m_current.firstFigure = field + 1;
}

void SegmentCutter::close()
{
    if (holdsUnknownLabels())
        setUnknownAside();
    if (!m_current.labels.empty() || !m_current.unknown.empty() || m_current.hasFigures()) {
        const auto first = std::ranges::find_if(m_current.figures, isFilled);
        if (m_current.labels.empty() && first != m_current.figures.end())
            m_current.place = first->place;
        m_segments.push_back(std::move(m_current));
    }
    m_current = m_head;
}

/// Whether a line that is one text ends like a label with figures behind it, or is far longer than a label.
bool mayBeGlued(const ReadingLine &line)
{
    constexpr qsizetype shortestChain = 6; ///< of labels without figures
    if (!line.isSingle() || isFigure(line.text))
        return false;
    return line.text.back().isDigit() || (!line.isRow() && line.text.size() >= shortestChain);
}

/// A line with one cell, or prose: known by itself, or by its neighbours.
bool standsAmongFigures(std::span<const ReadingLine *const> lines, size_t i)
{
    const auto isFigureLine = [&](size_t k) {
        return k < lines.size() && lines[k]->kind == ReadingLine::Kind::Paragraph && isFigure(lines[k]->text);
    };
    return lines[i]->text.size() <= longestLooseText && (isFigureLine(i + 1) || (i > 0 && isFigureLine(i - 1)));
}

} // namespace

bool RowSegment::hasFigures() const
{
    return std::ranges::any_of(figures, isFilled);
}

QString RowSegment::raw() const
{
    QStringList texts;
    for (const ReadingField &field : unknown)
        texts.append(field.text);
    for (const FoundLabel &label : labels)
        texts.append(label.asFound);
    for (const ReadingField &field : figures)
        texts.append(field.text);
    return texts.join(u'\t');
}

std::vector<RowSegment> cutIntoSegments(std::span<const ReadingLine *const> lines, const TableLabels &labels,
                                        std::vector<const ReadingLine *> &prose)
{
    std::vector<RowSegment> segments;
    SegmentCutter cutter(labels, segments);
    std::vector<ReadingField> loose;
    bool areParted = false;
    const auto cutLoose = [&] {
        RowSegment head;
        head.isSingleLine = true;
        head.isRegrouped = std::exchange(areParted, false);
        if (!loose.empty())
            cutter.cut(loose, head);
        loose.clear();
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const ReadingLine &line = *lines[i];
        if (mayBeGlued(line)) {
            std::vector<RowSegment> glued = cutGluedLine(line, labels);
            if (!glued.empty()) {
                cutLoose();
                std::ranges::move(glued, std::back_inserter(segments));
                continue;
            }
        }
        if (line.isRow()) {
            cutLoose();
            RowSegment head;
            head.place = line.place;
            head.table = line.table;
            head.isMatrix = line.isMatrix;
            head.beginsPart = i > 0 && lines[i - 1]->isRow() && lines[i - 1]->table != line.table;
            cutter.cut(line.fields, head);
        } else if (line.isSingle() && (isFigure(line.text) || standsAmongFigures(lines, i) || labels.find(line.text))) {
            const bool hasSeveral = isFigure(line.text) && std::ranges::any_of(line.text, isBlank);
            const std::vector<ReadingField> parts = hasSeveral ? partedAtBlanks(line.fields.front()) : line.fields;
            areParted = areParted || hasSeveral;
            loose.insert(loose.end(), parts.begin(), parts.end());
        } else {
            cutLoose();
            prose.push_back(&line);
        }
    }
    cutLoose();
    return segments;
}

} // namespace gouji
