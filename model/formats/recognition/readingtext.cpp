// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/readingtext.h"

#include "model/text/radicals.h"

#include <algorithm>

namespace gouji {
namespace {

/// Remembers which columns the rows above still cover.
class SpanLayout
{
public:
    std::vector<ReadingField> place(const SourceRow &row);

private:
    void skipCovered(std::vector<ReadingField> &fields, const SourcePlace &place);

    std::vector<int> m_covered; ///< rows that a column is still covered for
};

void SpanLayout::skipCovered(std::vector<ReadingField> &fields, const SourcePlace &place)
{
    while (fields.size() < m_covered.size() && m_covered[fields.size()] > 0) {
        --m_covered[fields.size()];
        fields.push_back({{}, place});
    }
}

std::vector<ReadingField> SpanLayout::place(const SourceRow &row)
{
    constexpr int mostColumns = 200;
    std::vector<ReadingField> fields;
    for (const SourceField &field : row.fields) {
        skipCovered(fields, row.place);
        for (int i = 0; i < std::clamp(field.columnSpan, 1, mostColumns); ++i) {
            if (m_covered.size() <= fields.size())
                m_covered.resize(fields.size() + 1);
            m_covered[fields.size()] = std::max(field.rowSpan, 1) - 1;
            fields.push_back({i == 0 ? field.text : QString(), field.place});
        }
    }
    skipCovered(fields, row.place);
    return fields;
}

bool hasSpans(const SourceTable &table)
{
    return std::ranges::any_of(table.rows, [](const SourceRow &row) {
        return std::ranges::any_of(row.fields, [](const SourceField &f) { return f.rowSpan > 1 || f.columnSpan > 1; });
    });
}

class Preparation
{
public:
    void operator()(const SourceParagraph &paragraph);
    void operator()(const SourceTable &table);
    void operator()(const SourcePicture &picture);

    ReadingText text;

private:
    QString folded(const QString &source, const SourcePlace &place);

    int m_tables = 0;
};

QString Preparation::folded(const QString &source, const SourcePlace &place)
{
    const FoldedText result = foldRadicals(source);
    if (result.places.isEmpty())
        return result.text;
    text.foldedCharacters += int(result.places.size());
    if (text.foldedPlaces.empty() || text.foldedPlaces.back() != place)
        text.foldedPlaces.push_back(place);
    return result.text;
}

void Preparation::operator()(const SourceParagraph &paragraph)
{
    ReadingLine line;
    line.text = folded(paragraph.text, paragraph.place).replace(u'\t', u' ').trimmed();
    line.fields.push_back({line.text, paragraph.place});
    line.place = paragraph.place;
    line.isPlainProse = paragraph.isPlainProse;
    text.lines.push_back(std::move(line));
}

void Preparation::operator()(const SourceTable &table)
{
    const bool spans = hasSpans(table);
    SpanLayout layout;
    for (const SourceRow &row : table.rows) {
        ReadingLine line;
        line.kind = ReadingLine::Kind::Row;
        line.place = row.place;
        line.table = m_tables;
        line.isMatrix = spans || row.raw.contains(u'\t');
        line.fields = layout.place(row);
        qsizetype filled = 0;
        for (ReadingField &field : line.fields) {
            field.text = folded(field.text, field.place).trimmed();
            if (!field.text.isEmpty() && ++filled == 1)
                line.text = field.text;
        }
        if (filled != 1)
            line.text.clear();
        line.raw = foldRadicals(row.raw).text;
        text.lines.push_back(std::move(line));
    }
    ++m_tables;
}

void Preparation::operator()(const SourcePicture &picture)
{
    ReadingLine line;
    line.kind = ReadingLine::Kind::Picture;
    line.place = picture.place;
    line.picture = &picture.picture;
    text.lines.push_back(std::move(line));
}

} // namespace

ReadingText prepareText(const SourceOutline &outline)
{
    Preparation preparation;
    for (const SourceBlock &block : outline.blocks)
        std::visit(preparation, block);
    preparation.text.lineCount = outline.lineCount;
    return std::move(preparation.text);
}

} // namespace gouji
