// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/flowoutline.h"

#include <QHash>

#include <algorithm>

namespace gouji {
namespace {

/// Where in the outline a stretch of a flow paragraph came to stand.
struct Stretch
{
    int begin = 0; ///< in the paragraph's text, number included
    int end = 0;
    size_t block = 0;
    int row = -1;
    int field = -1;
    int offset = 0; ///< in the text of the block or field
    SourcePlace place;
};

/// Part of a paragraph's text.
struct Line
{
    QString text;
    int begin = 0;
};

struct PlacedWords
{
    Stretch stretch;
    int start = 0; ///< in the text of the block or field
    int length = 0;
};

/// The number in front of a paragraph, kept apart from what it could run into: 1. and 5件 are not 1.5件.
QString numberBefore(const FlowParagraph &paragraph)
{
    const QString &number = paragraph.number;
    if (number.isEmpty() || paragraph.text.isEmpty())
        return number;
    const bool runsTogether = number.back().isLetterOrNumber() && number.back().unicode() < 0x80;
    return runsTogether || paragraph.text.front().isDigit() ? number + u' ' : number;
}

/// Lays the tree out as blocks and remembers where its paragraphs went.
class FlowOutline
{
public:
    void add(const FlowNodes &nodes);
    void finish(const FlowDocument &document);
    SourceOutline take() { return std::move(m_outline); }

    void operator()(const FlowParagraph &paragraph);
    void operator()(const Picture &picture);
    void operator()(const std::shared_ptr<FlowTable> &table);

private:
    void addLine(const Line &line, const FlowParagraph &paragraph);
    bool repeatsCaption(QStringView line) const;
    SourceField fieldOf(const FlowField &field, const Stretch &where, FlowNodes &behind);
    std::optional<PlacedWords> placed(const FlowMark &mark) const;
    QString textAt(const PlacedWords &words) const;
    void addComments(const FlowDocument &document);
    void addChanges(const FlowDocument &document);
    void addRemarks(const FlowDocument &document);

    SourceOutline m_outline;
    QHash<int, std::vector<Stretch>> m_stretches; ///< by the number of the paragraph
    QHash<int, int> m_numberLengths;
    size_t m_captioned = 0; ///< behind the last picture whose caption was said twice
    int m_lines = 0;
    int m_tables = 0;
};

void FlowOutline::add(const FlowNodes &nodes)
{
    for (const FlowNode &node : nodes)
        std::visit(*this, node);
}

void FlowOutline::operator()(const FlowParagraph &paragraph)
{
    if (QStringView(paragraph.text).trimmed().isEmpty())
        return;
    const QString number = numberBefore(paragraph);
    const QString text = number + paragraph.text;
    m_numberLengths.insert(paragraph.id, int(number.size()));
    for (int begin = 0; begin <= int(text.size());) {
        const auto found = int(text.indexOf(u'\n', begin));
        const int end = found < 0 ? int(text.size()) : found;
        addLine({text.sliced(begin, end - begin), begin}, paragraph);
        begin = end + 1;
    }
}

void FlowOutline::addLine(const Line &line, const FlowParagraph &paragraph)
{
    if (QStringView(line.text).trimmed().isEmpty())
        return;
    Stretch where{line.begin, line.begin + int(line.text.size()), m_outline.blocks.size(), -1, -1, 0, {}};
    if (repeatsCaption(line.text)) {
        m_captioned = m_outline.blocks.size();
        --where.block;
        where.place.line = m_lines;
    } else {
        where.place.line = ++m_lines;
        m_outline.blocks.push_back(SourceParagraph{line.text, where.place, false, paragraph.headingLevel});
    }
    m_stretches[paragraph.id].push_back(where);
}

bool FlowOutline::repeatsCaption(QStringView line) const
{
    const SourcePicture *picture =
        m_outline.blocks.empty() ? nullptr : std::get_if<SourcePicture>(&m_outline.blocks.back());
    return picture && m_captioned != m_outline.blocks.size() &&
           line.trimmed() == QStringView(picture->picture.caption).trimmed();
}

void FlowOutline::operator()(const Picture &picture)
{
    m_outline.blocks.push_back(SourcePicture{picture, {m_lines + 1, 0, {}}});
}

void FlowOutline::operator()(const std::shared_ptr<FlowTable> &table)
{
    if (table->rows.empty())
        return;
    if (table->rows.size() == 1 && table->rows.front().fields.size() == 1) {
        add(table->rows.front().fields.front().nodes); // a frame around text, or around the whole report
        return;
    }
    SourceTable laidOut;
    FlowNodes behind;
    ++m_tables;
    for (const FlowRow &row : table->rows) {
        const QString coordinates = QStringLiteral("T%1R%2").arg(m_tables).arg(laidOut.rows.size() + 1);
        SourceRow &target = laidOut.rows.emplace_back();
        target.place.coordinates = coordinates;
        for (const FlowField &field : row.fields) {
            Stretch where{0, 0, m_outline.blocks.size(), int(laidOut.rows.size()) - 1, int(target.fields.size()),
                          0, {}};
            where.place.coordinates = coordinates + QStringLiteral("C%1").arg(target.fields.size() + 1);
            target.fields.push_back(fieldOf(field, where, behind));
        }
    }
    m_outline.blocks.push_back(std::move(laidOut));
    add(behind);
}

SourceField FlowOutline::fieldOf(const FlowField &field, const Stretch &where, FlowNodes &behind)
{
    SourceField made{{}, where.place, field.rowSpan, field.columnSpan};
    for (const FlowNode &node : field.nodes) {
        const auto *paragraph = std::get_if<FlowParagraph>(&node);
        if (!paragraph) {
            behind.push_back(node);
            continue;
        }
        const QString number = numberBefore(*paragraph);
        const QString text = number + paragraph->text;
        if (QStringView(text).trimmed().isEmpty())
            continue;
        if (!made.text.isEmpty())
            made.text += u'\n';
        Stretch stretch = where;
        stretch.end = int(text.size());
        stretch.offset = int(made.text.size());
        m_stretches[paragraph->id].push_back(stretch);
        m_numberLengths.insert(paragraph->id, int(number.size()));
        made.text += text;
    }
    return made;
}

/// Where words came to stand. Those that stood in a paragraph that is gone, or in lines of several blocks, are cut to the
/// line where they begin.
std::optional<PlacedWords> FlowOutline::placed(const FlowMark &mark) const
{
    const auto found = m_stretches.constFind(mark.paragraph);
    if (found == m_stretches.constEnd())
        return std::nullopt;
    const int start = mark.start + m_numberLengths.value(mark.paragraph);
    auto at = std::ranges::find_if(*found, [start](const Stretch &stretch) { return start <= stretch.end; });
    if (at == found->end())
        at = std::prev(found->end());
    const int from = std::clamp(start, at->begin, at->end);
    const int to = mark.length < 0 ? at->end : std::clamp(start + mark.length, from, at->end);
    return PlacedWords{*at, from - at->begin + at->offset, to - from};
}

void FlowOutline::addComments(const FlowDocument &document)
{
    QHash<QString, FlowMark> marks;
    for (const auto &[id, mark] : document.commentMarks)
        marks.insert(id, mark);
    QHash<QString, int> numbers;
    for (const FlowComment &comment : document.comments)
        numbers.insert(comment.id, int(numbers.size()));
    for (const FlowComment &comment : document.comments) {
        const auto mark = marks.constFind(comment.id);
        const PlacedWords words = mark == marks.constEnd() ? PlacedWords() : placed(*mark).value_or(PlacedWords());
        SourceComment made{
            comment.author, comment.time, comment.text, words.stretch.block, words.stretch.row, words.stretch.field,
            words.start,    words.length, -1,           comment.isResolved};
        made.answers = numbers.value(comment.answers, -1);
        if (made.answers >= int(m_outline.comments.size()))
            made.answers = -1; // only what stands before it can be answered
        m_outline.comments.push_back(std::move(made));
    }
}

void FlowOutline::addChanges(const FlowDocument &document)
{
    for (const FlowChange &change : document.changes) {
        const PlacedWords words = placed(change.mark).value_or(PlacedWords());
        SourceChange made{change.kind,       change.author,       change.time, change.text, words.stretch.block,
                          words.stretch.row, words.stretch.field, words.start, words.length};
        if (made.text.isEmpty()) // it went over several paragraphs; the first is named
            made.text = textAt(words).mid(words.start, words.length);
        m_outline.changes.push_back(std::move(made));
    }
}

QString FlowOutline::textAt(const PlacedWords &words) const
{
    if (words.stretch.block >= m_outline.blocks.size())
        return {};
    const SourceBlock &block = m_outline.blocks[words.stretch.block];
    if (const auto *paragraph = std::get_if<SourceParagraph>(&block))
        return paragraph->text;
    const auto *table = std::get_if<SourceTable>(&block);
    return table && words.stretch.row >= 0
               ? table->rows[size_t(words.stretch.row)].fields[size_t(words.stretch.field)].text
               : QString();
}

void FlowOutline::addRemarks(const FlowDocument &document)
{
    for (const FlowRemark &remark : document.remarks) {
        SourceRemark made{remark.wording, {QString::number(remark.count)}, {}};
        for (const FlowMark &mark : remark.places) {
            const std::optional<PlacedWords> words = placed(mark);
            if (words && (made.places.empty() || made.places.back() != words->stretch.place))
                made.places.push_back(words->stretch.place);
        }
        m_outline.remarks.push_back(std::move(made));
    }
}

void FlowOutline::finish(const FlowDocument &document)
{
    addComments(document);
    addChanges(document);
    addRemarks(document);
}

} // namespace

SourceOutline outlineOf(const FlowDocument &document)
{
    FlowOutline outline;
    outline.add(document.nodes);
    outline.finish(document);
    return outline.take();
}

} // namespace gouji
