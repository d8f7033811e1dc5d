// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/prosecollector.h"

#include <algorithm>

namespace gouji {
namespace {

QString rowText(const ReadingLine &line)
{
    if (!line.raw.isEmpty())
        return QString(line.raw).replace(u'\t', u' ').trimmed();
    QStringList texts;
    for (const ReadingField &field : line.fields) {
        if (!field.text.isEmpty())
            texts.append(field.text);
    }
    return texts.join(u' ');
}

qsizetype filledLength(const ReadingLine &line)
{
    qsizetype length = qsizetype(line.fields.size());
    while (length > 0 && line.fields[size_t(length - 1)].text.isEmpty())
        --length;
    return length;
}

void addRows(std::span<const ReadingLine *const> rows, CollectedProse &prose)
{
    qsizetype width = 0;
    for (const ReadingLine *row : rows)
        width = std::max(width, filledLength(*row));
    const bool isTable = rows.size() > 1 && std::ranges::any_of(rows, [](const ReadingLine *row) {
                             return !row->isSingle() && filledLength(*row) > 1;
                         });
    FurtherTable table;
    for (const ReadingLine *row : rows) {
        const bool isParagraph = !isTable && !rowText(*row).isEmpty();
        prose.blockOf.push_back(isTable || isParagraph ? int(prose.blocks.size()) : -1);
        if (isParagraph)
            prose.blocks.push_back(Paragraph::fromText(rowText(*row)));
        QStringList fields;
        for (qsizetype i = 0; i < width; ++i)
            fields.append(i < qsizetype(row->fields.size()) ? row->fields[size_t(i)].text : QString());
        table.rows.push_back(std::move(fields));
    }
    if (isTable)
        prose.blocks.push_back(std::move(table));
}

} // namespace

CollectedProse collectProse(std::span<const ReadingLine *const> lines)
{
    CollectedProse prose;
    for (size_t i = 0; i < lines.size(); ++i) {
        const ReadingLine &line = *lines[i];
        if (!line.isRow())
            prose.blockOf.push_back(int(prose.blocks.size()));
        if (line.kind == ReadingLine::Kind::Picture) {
            prose.blocks.push_back(*line.picture);
        } else if (!line.isRow()) {
            prose.blocks.push_back(Paragraph::fromText(line.text));
        } else {
            size_t end = i + 1;
            while (end < lines.size() && lines[end]->isRow() && lines[end]->table == line.table)
                ++end;
            addRows(lines.subspan(i, end - i), prose);
            i = end - 1;
        }
    }
    return prose;
}

} // namespace gouji
