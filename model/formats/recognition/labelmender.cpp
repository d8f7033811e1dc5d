// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/labelmender.h"

#include "model/formats/recognition/figurereader.h"
#include "model/text/labelkey.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr size_t mostPieces = 16;
constexpr qsizetype longestPiece = 60;

/// 三 may be the first character of a label that is written from top to bottom.
bool isNumeral(const QString &text)
{
    return text.size() == 1 && QStringView(u"一二三四五六七八九十").contains(text.front());
}

bool isPiece(const ReadingField &field)
{
    const bool isText = !isFigure(field.text) || isNumeral(field.text);
    return !field.text.isEmpty() && field.text.size() <= longestPiece && isText;
}

/// The last text of a line that is no figure, which may be a piece of the row's label; -1: none.
int pieceOf(const ReadingLine &line)
{
    for (size_t i = line.fields.size(); i > 0; --i) {
        if (isPiece(line.fields[i - 1]))
            return int(i - 1);
    }
    return -1;
}

bool hasFigures(const ReadingLine &line)
{
    return std::ranges::any_of(line.fields,
                               [](const ReadingField &f) { return isFigure(f.text) && !isNumeral(f.text); });
}

/// Whether a line may go on with a label: nothing in it but one text, and figures.
bool mayContinue(const ReadingLine &line, const ReadingLine &first)
{
    return line.kind == first.kind && line.table == first.table && !line.isPlainProse &&
           std::ranges::count_if(line.fields, isPiece) <= 1;
}

} // namespace

/// How many of the lines make one label together; 0: the first is none of several.
size_t LabelMender::pieces(std::span<const ReadingLine *const> lines) const
{
    const int first = pieceOf(*lines.front());
    if (first < 0 || lines.front()->isPlainProse)
        return 0;
    QString key = labelKey(lines.front()->fields[size_t(first)].text);
    if (key.isEmpty() || m_labels.findExact(key) || !m_labels.beginsLabel(key))
        return 0;
    bool figures = hasFigures(*lines.front());
    for (size_t i = 1; i < std::min(lines.size(), mostPieces); ++i) {
        const int piece = pieceOf(*lines[i]);
        const bool hasOwnFigures = hasFigures(*lines[i]);
        const bool isEmptyRow = piece < 0 && (!lines[i]->isRow() || !hasOwnFigures);
        if (isEmptyRow || (figures && hasOwnFigures) || !mayContinue(*lines[i], *lines.front()))
            return 0;
        figures = figures || hasOwnFigures;
        key += piece < 0 ? QString() : labelKey(lines[i]->fields[size_t(piece)].text);
        if (m_labels.findExact(key))
            return i + 1;
        if (!m_labels.beginsLabel(key))
            return 0;
    }
    return 0;
}

ReadingLine LabelMender::joined(std::span<const ReadingLine *const> pieces) const
{
    const auto withFigures = std::ranges::find_if(pieces, [](const ReadingLine *line) { return hasFigures(*line); });
    const ReadingLine &base = withFigures == pieces.end() ? *pieces.front() : **withFigures;
    const int first = pieceOf(*pieces.front());
    ReadingLine line = base;
    line.place = pieces.front()->place;
    QString label;
    for (const ReadingLine *piece : pieces) {
        const int at = pieceOf(*piece);
        label += at < 0 ? QString() : piece->fields[size_t(at)].text;
    }
    if (const int own = pieceOf(line); own >= 0)
        line.fields[size_t(own)].text.clear();
    for (int i = 0; i < first && line.isRow() && i < int(line.fields.size()); ++i) {
        if (line.fields[size_t(i)].text.isEmpty()) // the group's label stands in the row of the first piece
            line.fields[size_t(i)] = pieces.front()->fields[size_t(i)];
    }
    const bool isFree = size_t(first) < line.fields.size() && line.fields[size_t(first)].text.isEmpty();
    if (isFree)
        line.fields[size_t(first)].text = label;
    else
        line.fields.insert(line.fields.begin(), {label, line.place, pieces.front()->spot});
    line.text =
        std::ranges::count_if(line.fields, [](const auto &f) { return !f.text.isEmpty(); }) == 1 ? label : QString();
    return line;
}

std::vector<const ReadingLine *> LabelMender::mend(std::span<const ReadingLine *const> lines)
{
    std::vector<const ReadingLine *> result;
    for (size_t i = 0; i < lines.size();) {
        const size_t count = pieces(lines.subspan(i));
        if (count == 0) {
            result.push_back(lines[i++]);
            continue;
        }
        m_mended.push_back(joined(lines.subspan(i, count)));
        result.push_back(&m_mended.back());
        i += count;
    }
    return result;
}

} // namespace gouji
