// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

namespace gouji::test {

/// A source outline on lines, so that a test can show it: `text`, `#2 heading`, `[a 2x1][b]/[c]` for the rows of a
/// table with their spans, `{caption image/png 12}` for a picture; line breaks in fields as ¶.
inline QString drawn(const SourceBlock &block)
{
    if (const auto *paragraph = std::get_if<SourceParagraph>(&block)) {
        const int level = paragraph->headingLevel;
        return (level > 0 ? QStringLiteral("#%1 ").arg(level) : QString()) + paragraph->text;
    }
    if (const auto *picture = std::get_if<SourcePicture>(&block)) {
        const Picture &shown = picture->picture;
        return QStringLiteral("{%1 %2 %3}").arg(shown.caption, shown.mediaType).arg(shown.data.size());
    }
    QStringList rows;
    for (const SourceRow &row : std::get<SourceTable>(block).rows) {
        QString text;
        for (const SourceField &field : row.fields) {
            const bool spans = field.rowSpan > 1 || field.columnSpan > 1;
            text += u'[' + QString(field.text).replace(u'\n', u'¶') +
                    (spans ? QStringLiteral(" %1x%2").arg(field.rowSpan).arg(field.columnSpan) : QString()) + u']';
        }
        rows.append(text);
    }
    return rows.join(u'/');
}

inline QString drawn(const SourceOutline &outline)
{
    QStringList blocks;
    for (const SourceBlock &block : outline.blocks)
        blocks.append(drawn(block));
    return blocks.join(u'\n');
}

/// `IM-12.hidden 2, …`: the remarks and their first arguments.
inline QString drawnRemarks(const SourceOutline &outline)
{
    QStringList remarks;
    for (const SourceRemark &remark : outline.remarks)
        remarks.append((remark.wording + u' ' + remark.arguments.value(0)).trimmed());
    return remarks.join(QStringLiteral(", "));
}

} // namespace gouji::test
