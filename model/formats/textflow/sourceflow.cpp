// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/sourceflow.h"

#include "model/formats/textflow/flowoutline.h"

#include <algorithm>

namespace gouji {
namespace {

constexpr qint64 mostPieces = 100'000;
constexpr qint64 mostFields = 100'000;
constexpr int mostColumns = 1'000;
constexpr size_t mostNotedPlaces = 10;

} // namespace

SourceFlow::SourceFlow()
{
    m_layers.emplace_back();
}

bool SourceFlow::count(qint64 &counter, qint64 most)
{
    ++m_amount;
    m_isFull = m_isFull || ++counter > most;
    return !m_isFull;
}

void SourceFlow::startParagraph()
{
    Layer &layer = m_layers.back();
    if (layer.isJoining && layer.paragraph) {
        layer.isJoining = false;
        return;
    }
    closeParagraph();
    ++m_paragraphs;
    if (count(m_pieces, mostPieces))
        layer.paragraph = FlowParagraph{{}, {}, 0, m_paragraphs};
}

void SourceFlow::setNumber(const QString &number)
{
    if (std::optional<FlowParagraph> &paragraph = m_layers.back().paragraph; paragraph && paragraph->text.isEmpty())
        paragraph->number = number;
}

void SourceFlow::addText(QStringView text)
{
    if (!m_layers.back().paragraph || text.isEmpty())
        return;
    m_layers.back().paragraph->text += text;
    m_amount += text.size();
}

void SourceFlow::endParagraph(int headingLevel, bool joinsNext)
{
    Layer &layer = m_layers.back();
    if (!layer.paragraph)
        return;
    layer.paragraph->headingLevel = headingLevel;
    if (joinsNext)
        layer.isJoining = true;
    else
        closeParagraph();
}

void SourceFlow::closeParagraph()
{
    Layer &layer = m_layers.back();
    if (layer.paragraph)
        layer.nodes.push_back(std::move(*layer.paragraph));
    layer.paragraph.reset();
    layer.isJoining = false;
    std::ranges::move(layer.after, std::back_inserter(layer.nodes));
    layer.after.clear();
}

void SourceFlow::addPicture(Picture picture)
{
    if (!count(m_pieces, mostPieces))
        return;
    Layer &layer = m_layers.back();
    (layer.paragraph ? layer.after : layer.nodes).push_back(std::move(picture));
}

void SourceFlow::startAside()
{
    m_layers.emplace_back();
}

FlowNodes SourceFlow::endLayer()
{
    closeParagraph();
    FlowNodes nodes = std::move(m_layers.back().nodes);
    m_layers.pop_back();
    return nodes;
}

void SourceFlow::endAside()
{
    FlowNodes nodes = endLayer();
    Layer &layer = m_layers.back();
    std::ranges::move(nodes, std::back_inserter(layer.paragraph ? layer.after : layer.nodes));
}

void SourceFlow::startTable()
{
    closeParagraph();
    m_tables.emplace_back();
}

void SourceFlow::startRow()
{
    m_tables.back().table.rows.emplace_back();
    m_tables.back().column = 0;
}

void SourceFlow::dropRow()
{
    if (!m_tables.back().table.rows.empty())
        m_tables.back().table.rows.pop_back();
}

void SourceFlow::repeatRow(int times)
{
    std::vector<FlowRow> &rows = m_tables.back().table.rows;
    const auto isFilled = [](const FlowField &field) { return !field.nodes.empty(); };
    if (rows.empty() || std::ranges::none_of(rows.back().fields, isFilled))
        return;
    for (int i = 1; i < times && !m_isFull; ++i) {
        m_fields += qint64(rows.back().fields.size());
        m_isFull = m_fields > mostFields;
        rows.push_back(FlowRow(rows.back()));
    }
}

void SourceFlow::startField()
{
    m_layers.emplace_back();
}

void SourceFlow::endField(const FieldShape &shape)
{
    const FlowNodes nodes = endLayer();
    for (int i = 0; i < shape.times && !m_isFull; ++i)
        putField(nodes, shape);
}

void SourceFlow::putField(const FlowNodes &nodes, const FieldShape &shape)
{
    OpenTable &open = m_tables.back();
    if (!count(m_fields, mostFields) || open.table.rows.empty())
        return;
    std::vector<FlowField> &fields = open.table.rows.back().fields;
    if (shape.columns > mostColumns - open.column) {
        m_isFull = true;
        return;
    }
    if (shape.goesOnAbove && joinAbove(open, shape)) {
        // what stands in a field that another covers is not seen
    } else if (shape.goesOnBefore && !fields.empty()) {
        fields.back().columnSpan += shape.columns;
    } else {
        open.columns[open.column] = {open.table.rows.size() - 1, fields.size()};
        fields.push_back({nodes, shape.rows, shape.columns});
    }
    open.column += shape.columns;
}

/// Makes the field above reach down to this row, where there is one as wide that ended in the row before.
bool SourceFlow::joinAbove(OpenTable &open, const FieldShape &shape)
{
    const auto found = open.columns.find(open.column);
    if (found == open.columns.end())
        return false;
    FlowField &above = open.table.rows[found->second.row].fields[found->second.field];
    const bool isNext = found->second.row + static_cast<size_t>(above.rowSpan) + 1 == open.table.rows.size();
    if (!isNext || above.columnSpan != shape.columns)
        return false;
    ++above.rowSpan;
    return true;
}

void SourceFlow::addGap(int columns)
{
    if (columns < 1)
        return;
    startField();
    FieldShape shape;
    shape.columns = columns;
    endField(shape);
}

void SourceFlow::endTable()
{
    auto table = std::make_shared<FlowTable>(std::move(m_tables.back().table));
    m_tables.pop_back();
    std::erase_if(table->rows, [](const FlowRow &row) { return row.fields.empty(); });
    if (!table->rows.empty())
        m_layers.back().nodes.push_back(std::move(table));
}

FlowMark SourceFlow::here() const
{
    const std::optional<FlowParagraph> &paragraph = m_layers.back().paragraph;
    return paragraph ? FlowMark{paragraph->id, int(paragraph->text.size()), 0} : FlowMark{m_paragraphs + 1, 0, 0};
}

FlowMark SourceFlow::since(const FlowMark &from) const
{
    const FlowMark now = here();
    return {from.paragraph, from.start, now.paragraph == from.paragraph ? now.start - from.start : -1};
}

QString SourceFlow::words(const FlowMark &mark) const
{
    const std::optional<FlowParagraph> &paragraph = m_layers.back().paragraph;
    return paragraph && paragraph->id == mark.paragraph ? paragraph->text.sliced(mark.start) : QString();
}

void SourceFlow::openComment(const QString &id)
{
    if (m_openComments.size() < mostPieces)
        m_openComments.insert_or_assign(id, here());
}

void SourceFlow::closeComment(const QString &id)
{
    const auto found = m_openComments.find(id);
    if (found == m_openComments.end())
        return;
    m_document.commentMarks.emplace_back(id, since(found->second));
    m_openComments.erase(found);
}

void SourceFlow::markComment(const QString &id)
{
    const bool isMarked = std::ranges::any_of(m_document.commentMarks, [&](const auto &m) { return m.first == id; });
    if (!isMarked && !m_openComments.contains(id) && m_document.commentMarks.size() < mostNotedPlaces * mostColumns)
        m_document.commentMarks.emplace_back(id, here());
}

void SourceFlow::addChange(FlowChange change)
{
    if (change.text.isEmpty() && change.mark.length == 0)
        return;
    if (!m_document.changes.empty()) {
        FlowChange &last = m_document.changes.back();
        const bool isSame = last.kind == change.kind && last.author == change.author && last.time == change.time;
        if (isSame && last.mark.paragraph == change.mark.paragraph && last.mark.length >= 0 &&
            change.mark.length >= 0 && last.mark.start + last.mark.length == change.mark.start) {
            last.text += change.text;
            last.mark.length += change.mark.length;
            return;
        }
    }
    if (count(m_pieces, mostPieces))
        m_document.changes.push_back(std::move(change));
}

void SourceFlow::note(const char *wording)
{
    const QString key = QString::fromLatin1(wording);
    auto found = std::ranges::find(m_document.remarks, key, &FlowRemark::wording);
    if (found == m_document.remarks.end())
        found = m_document.remarks.insert(found, {key, 0, {}});
    ++found->count;
    if (found->places.size() < mostNotedPlaces)
        found->places.push_back(here());
}

/// Tracked changes and comments, counted once all are known.
void SourceFlow::noteChanges()
{
    const auto add = [this](const char *wording, qsizetype count) {
        if (count > 0)
            m_document.remarks.push_back({QLatin1String(wording), int(count), {}});
    };
    const auto inserted = std::ranges::count(m_document.changes, SourceChange::Kind::Inserted, &FlowChange::kind);
    add("IM-12.inserted", inserted);
    add("IM-12.deleted", qsizetype(m_document.changes.size()) - inserted);
    for (FlowRemark &remark : m_document.remarks) {
        for (const FlowChange &change : m_document.changes) {
            const bool isOfIt = (change.kind == SourceChange::Kind::Inserted && remark.wording == u"IM-12.inserted") ||
                                (change.kind == SourceChange::Kind::Deleted && remark.wording == u"IM-12.deleted");
            if (isOfIt && remark.places.size() < mostNotedPlaces)
                remark.places.push_back(change.mark);
        }
    }
    add("IM-12.comments", qsizetype(m_document.comments.size()));
}

SourceOutline SourceFlow::finished()
{
    while (m_layers.size() > 1)
        endAside();
    closeParagraph();
    for (const auto &[id, mark] : m_openComments) // never closed: they stand at a point
        m_document.commentMarks.emplace_back(id, mark);
    m_document.nodes = std::move(m_layers.front().nodes);
    noteChanges();
    return outlineOf(m_document);
}

} // namespace gouji
