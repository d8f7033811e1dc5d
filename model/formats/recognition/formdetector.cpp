// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/formdetector.h"

#include "model/formats/recognition/titlerecogniser.h"
#include "model/text/labelkey.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace gouji {
namespace {

constexpr qsizetype longestLabel = 120;

QSet<QString> keysOf(const ReadingText &text)
{
    QSet<QString> keys;
    for (const ReadingLine &line : text.lines) {
        for (const ReadingField &field : line.fields) {
            if (!field.text.isEmpty() && field.text.size() <= longestLabel && !field.text.front().isDigit())
                keys.insert(labelKey(field.text));
        }
    }
    return keys;
}

/// Group cells by label and height, where the source says how high they are.
QSet<QString> heightsOf(const SourceOutline &outline)
{
    QSet<QString> heights;
    for (const SourceBlock &block : outline.blocks) {
        const auto *table = std::get_if<SourceTable>(&block);
        if (!table)
            continue;
        for (const SourceRow &row : table->rows) {
            for (const SourceField &field : row.fields) {
                if (field.rowSpan > 2)
                    heights.insert(labelKey(field.text) + QString::number(field.rowSpan));
            }
        }
    }
    return heights;
}

struct Score
{
    int signs = 0;
    int heights = 0;
    bool isYearRight = false;
    int labels = 0;

    auto operator<=>(const Score &) const = default;
};

} // namespace

DetectedForm detectForm(const ReadingText &text, const SourceOutline &outline, const FormLibrary &library)
{
    const QSet<QString> keys = keysOf(text);
    const QSet<QString> heights = heightsOf(outline);
    DetectedForm detected;
    std::optional<Score> best;
    for (const FormPtr &form : library.forms()) {
        Score score;
        QStringList signs;
        for (const QString &sign : form->signs()) {
            if (keys.contains(labelKey(sign)))
                signs.append(sign);
        }
        score.signs = int(signs.size());
        for (const TableTemplate &table : form->tables()) {
            for (const GridCell &cell : table.cells()) {
                score.labels += !cell.text.isEmpty() && keys.contains(labelKey(cell.text)) ? 1 : 0;
                score.heights += heights.contains(labelKey(cell.text) + QString::number(cell.rowSpan)) ? 1 : 0;
            }
        }
        const auto title = findTitle(text, text.lines.size(), *form);
        score.isYearRight = title && form->covers(title->year);
        if (best && !(*best < score))
            continue;
        best = score;
        detected = {form, signs};
    }
    return detected;
}

} // namespace gouji
