// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/page/linesetter.h"

#include <algorithm>

namespace gouji {
namespace {

bool isBlankCluster(const ShapedText &text, const ShapedCluster &cluster)
{
    return text.text[cluster.start].isSpace() && text.text[cluster.start] != QChar(u'\u3000');
}

/// Fills line after line with as much as goes in.
class GreedySetter
{
public:
    GreedySetter(const ShapedText &text, LineBreaks &breaks, PageLength width, bool cutsWords)
        : m_text(text)
        , m_width(width)
        , m_cutsWords(cutsWords)
        , m_mayBegin(static_cast<std::size_t>(text.text.size()) + 1, false)
        , m_mayCut(m_mayBegin)
    {
        for (const int at : breaks.between(text.text))
            m_mayBegin[static_cast<std::size_t>(at)] = true;
        for (const int at : cutsWords ? breaks.betweenCharacters(text.text) : std::vector<int>())
            m_mayCut[static_cast<std::size_t>(at)] = true;
    }

    std::vector<SetLine> lines(PageLength firstIndent);

private:
    const ShapedCluster &cluster(int index) const { return m_text.clusters[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_text.clusters.size()); }
    int lineEnd(int first, PageLength room) const;
    PageLength naturalWidth(int first, int end) const;

    const ShapedText &m_text;
    PageLength m_width;
    bool m_cutsWords;
    std::vector<bool> m_mayBegin; ///< by position in the text
    std::vector<bool> m_mayCut;   ///< likewise, where nothing better is to be had
};

std::vector<SetLine> GreedySetter::lines(PageLength firstIndent)
{
    std::vector<SetLine> lines;
    PageLength indent = firstIndent;
    int first = 0;
    do {
        const int end = lineEnd(first, m_width - indent);
        lines.push_back({first, end, indent, naturalWidth(first, end), end == count()});
        first = end;
        indent = {};
    } while (first < count());
    return lines;
}

int GreedySetter::lineEnd(int first, PageLength room) const
{
    PageLength used;
    int lastBreak = first;
    int lastCut = first;
    for (int i = first; i < count(); ++i) {
        const auto start = static_cast<std::size_t>(cluster(i).start);
        if (i > first && m_mayBegin[start])
            lastBreak = i;
        if (i > first && m_mayCut[start])
            lastCut = i;
        used += cluster(i).advance;
        const bool isOver = used > room && i > first && !isBlankCluster(m_text, cluster(i));
        if (isOver && lastBreak > first)
            return lastBreak;
        if (isOver && m_cutsWords)
            return lastCut > first ? lastCut : i;
    }
    return count();
}

PageLength GreedySetter::naturalWidth(int first, int end) const
{
    while (end > first && isBlankCluster(m_text, cluster(end - 1)))
        --end;
    PageLength width;
    for (int i = first; i < end; ++i)
        width += cluster(i).advance;
    return width;
}

/// How much it would be spread to fill its box, between all clusters together. Lines that would fall apart stay as they are.
PageLength spreadOf(const SetLine &line, const LineBox &box, const ShapedText &text)
{
    if (box.alignment != LineAlignment::Justified || line.isLast)
        return {};
    const PageLength room = box.width - line.indent - line.width;
    const qint64 gaps = line.end - line.first - 1;
    const bool isTooLoose = gaps <= 0 || room > text.size * gaps / 3;
    return isTooLoose || room < PageLength() ? PageLength() : room;
}

PageLength startOf(const SetLine &line, const LineBox &box)
{
    const PageLength room = box.width - line.width;
    switch (box.alignment) {
    case LineAlignment::Centre: return box.left + room / 2;
    case LineAlignment::Right: return box.left + room;
    case LineAlignment::Left:
    case LineAlignment::Justified: break;
    }
    return box.left + line.indent;
}

void addCluster(TextRun &run, const ShapedText &text, const ShapedCluster &cluster, PageLength x)
{
    for (int i = 0; i < cluster.glyphCount; ++i) {
        const ShapedText::Glyph &glyph = text.glyphs[static_cast<std::size_t>(cluster.firstGlyph + i)];
        run.glyphs.push_back({glyph.glyph, x - run.origin.x + glyph.offset, glyph.rise,
                              static_cast<int>(run.text.size()), i == 0 ? cluster.length : 0});
    }
    run.text += QStringView(text.text).mid(cluster.start, cluster.length);
}

} // namespace

std::vector<SetLine> setLines(const ShapedText &text, LineBreaks &breaks, PageLength width, PageLength firstIndent)
{
    return GreedySetter(text, breaks, width, true).lines(firstIndent);
}

std::vector<SetLine> setLinesOneByOne(const ShapedText &text, LineBreaks &breaks)
{
    std::vector<SetLine> lines = GreedySetter(text, breaks, {}, false).lines({});
    // The character stands in the middle and its mark hangs beside it.
    for (SetLine &line : lines)
        line.width = text.clusters.empty() ? PageLength() : text.clusters[static_cast<std::size_t>(line.first)].advance;
    return lines;
}

std::vector<TextRun> placedLine(const ShapedText &text, const SetLine &line, const LineBox &box)
{
    std::vector<TextRun> runs;
    const PageLength spread = spreadOf(line, box, text);
    const qint64 gaps = std::max(1, line.end - line.first - 1);
    PageLength x = startOf(line, box);
    int face = -1;
    for (int i = line.first; i < line.end; ++i) {
        const ShapedCluster &cluster = text.clusters[static_cast<std::size_t>(i)];
        const PageLength at = x + spread * (i - line.first) / gaps;
        if (cluster.face != face) {
            face = cluster.face;
            runs.push_back(
                {text.faces[static_cast<std::size_t>(face)], text.size, {at, box.baseline}, {}, {}, box.tag});
        }
        addCluster(runs.back(), text, cluster, at);
        x += cluster.advance;
    }
    return runs;
}

} // namespace gouji
