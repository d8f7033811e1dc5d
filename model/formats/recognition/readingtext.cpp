// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/readingtext.h"

#include "model/formats/recognition/checktexts.h"
#include "model/text/radicals.h"
#include "model/text/surrogates.h"

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
    int number = 0;
    for (const SourceField &field : row.fields) {
        skipCovered(fields, row.place);
        for (int i = 0; i < std::clamp(field.columnSpan, 1, mostColumns); ++i) {
            if (m_covered.size() <= fields.size())
                m_covered.resize(fields.size() + 1);
            m_covered[fields.size()] = std::max(field.rowSpan, 1) - 1;
            fields.push_back({i == 0 ? field.text : QString(), field.place, {0, 0, i == 0 ? number : -1}});
        }
        ++number;
    }
    skipCovered(fields, row.place);
    return fields;
}

/// A label broken over lines is one text again; between Latin letters or digits a blank stays.
QString withoutLineBreaks(QString text)
{
    qsizetype at = text.indexOf(u'\n');
    for (; at >= 0; at = text.indexOf(u'\n', at)) {
        const auto isWide = [&text](qsizetype i) { return i < 0 || i >= text.size() || text[i].unicode() > 0xFF; };
        if (isWide(at - 1) || isWide(at + 1))
            text.remove(at, 1);
        else
            text[at++] = u' ';
    }
    return text;
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
    void addParagraph(const SourceParagraph &paragraph, qsizetype start, qsizetype end);

    int m_tables = 0;
    size_t m_blocks = 0;
};

QString Preparation::folded(const QString &source, const SourcePlace &place)
{
    const FoldedText result = foldRadicals(withoutLoneSurrogates(source));
    if (result.places.isEmpty())
        return result.text;
    text.foldedCharacters += int(result.places.size());
    if (text.foldedPlaces.empty() || text.foldedPlaces.back() != place)
        text.foldedPlaces.push_back(place);
    return result.text;
}

void Preparation::operator()(const SourceParagraph &paragraph)
{
    for (qsizetype start = 0; start <= paragraph.text.size();) {
        const qsizetype found = paragraph.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? paragraph.text.size() : found;
        addParagraph(paragraph, start, end);
        start = end + 1;
    }
    ++m_blocks;
}

void Preparation::addParagraph(const SourceParagraph &paragraph, qsizetype start, qsizetype end)
{
    const auto isBlankAt = [&](qsizetype i) { return paragraph.text[i].isSpace(); };
    while (start < end && isBlankAt(start))
        ++start;
    while (end > start && isBlankAt(end - 1))
        --end;
    if (start == end && start > 0)
        return;
    ReadingLine line;
    line.text = folded(paragraph.text.mid(start, end - start), paragraph.place).replace(u'\t', u' ');
    line.spot = {m_blocks, -1, -1};
    line.offset = int(start);
    line.fields.push_back({line.text, paragraph.place, line.spot});
    line.place = paragraph.place;
    line.isPlainProse = paragraph.isPlainProse;
    text.lines.push_back(std::move(line));
}

void Preparation::operator()(const SourceTable &table)
{
    const bool spans = hasSpans(table);
    const auto checks = checkTextsOf(table);
    SpanLayout layout;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const SourceRow &source = table.rows[row];
        ReadingLine line;
        line.kind = ReadingLine::Kind::Row;
        line.place = source.place;
        line.spot = {m_blocks, int(row), -1};
        line.table = m_tables;
        line.isMatrix = spans || source.raw.contains(u'\t');
        line.fields = layout.place(source);
        qsizetype filled = 0;
        for (ReadingField &field : line.fields) {
            field.spot = {m_blocks, int(row), field.spot.field};
            const bool isCheck = !checks.empty() && checks.contains({row, size_t(field.spot.field)});
            field.text = isCheck ? QString() : withoutLineBreaks(folded(field.text, field.place).trimmed());
            if (!field.text.isEmpty() && ++filled == 1)
                line.text = field.text;
        }
        if (filled != 1)
            line.text.clear();
        line.raw = checks.empty() ? foldRadicals(withoutLoneSurrogates(source.raw)).text : QString();
        text.lines.push_back(std::move(line));
    }
    ++m_tables;
    ++m_blocks;
}

void Preparation::operator()(const SourcePicture &picture)
{
    ReadingLine line;
    line.kind = ReadingLine::Kind::Picture;
    line.place = picture.place;
    line.spot = {m_blocks++, -1, -1};
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
