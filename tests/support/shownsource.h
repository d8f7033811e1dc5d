// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

namespace gouji::test {

/// A source outline on one line, to compare with: paragraphs between slashes, `#1 ` before a heading, tables as
/// `[a|b 2x1;c]` with rows x columns of spans, pictures as `<caption>`.
inline QString shownTable(const SourceTable &table)
{
    QStringList rows;
    for (const SourceRow &row : table.rows) {
        QStringList fields;
        for (const SourceField &field : row.fields) {
            QString text = field.text;
            if (field.rowSpan > 1 || field.columnSpan > 1)
                text += QStringLiteral(" %1x%2").arg(field.rowSpan).arg(field.columnSpan);
            fields.append(text.replace(u'\n', u'~'));
        }
        rows.append(fields.join(u'|'));
    }
    return u'[' + rows.join(u';') + u']';
}

inline QString shownSource(const SourceOutline &outline)
{
    QStringList blocks;
    for (const SourceBlock &block : outline.blocks) {
        if (const auto *table = std::get_if<SourceTable>(&block))
            blocks.append(shownTable(*table));
        else if (const auto *picture = std::get_if<SourcePicture>(&block))
            blocks.append(QStringLiteral("<%1>").arg(picture->picture.caption));
        else if (const auto &paragraph = std::get<SourceParagraph>(block); paragraph.headingLevel > 0)
            blocks.append(QStringLiteral("#%1 %2").arg(paragraph.headingLevel).arg(paragraph.text));
        else
            blocks.append(paragraph.text);
    }
    return blocks.join(u'/');
}

/// `hidden 2, notes 1`: the kinds of what was met, without the check's name, and how often.
inline QString shownRemarks(const SourceOutline &outline)
{
    QStringList remarks;
    for (const SourceRemark &remark : outline.remarks)
        remarks.append(remark.wording.section(u'.', 1) + u' ' + remark.arguments.value(0));
    return remarks.join(QStringLiteral(", "));
}

} // namespace gouji::test
