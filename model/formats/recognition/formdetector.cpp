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

/// The keys of all texts met that some form names as a sign of its version.
QSet<QString> signsMet(const QSet<QString> &keys, const FormLibrary &library)
{
    QSet<QString> signs;
    for (const FormPtr &form : library.forms()) {
        for (const QString &sign : form->signs())
            signs.insert(labelKey(sign));
    }
    return signs & keys;
}

struct Score
{
    int missingSigns = 0; ///< signs met that are no label of this form, as a negative number
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
    const QSet<QString> signs = signsMet(keys, library);
    DetectedForm detected;
    std::optional<Score> best;
    for (const FormPtr &form : library.forms()) {
        Score score;
        QSet<QString> labels;
        for (const TableTemplate &table : form->tables()) {
            for (const GridCell &cell : table.cells()) {
                const QString key = labelKey(cell.text);
                labels.insert(key);
                score.labels += !cell.text.isEmpty() && keys.contains(key) ? 1 : 0;
                score.heights += heights.contains(key + QString::number(cell.rowSpan)) ? 1 : 0;
            }
        }
        // A form that is made out of another one has the other's signs among its labels.
        score.missingSigns = -int((signs - labels).size());
        const auto title = findTitle(text, text.lines.size(), *form);
        score.isYearRight = title && form->covers(title->year);
        if (best && !(*best < score))
            continue;
        best = score;
        detected = {form, {}};
        std::ranges::copy_if(form->signs(), std::back_inserter(detected.signs),
                             [&keys](const QString &sign) { return keys.contains(labelKey(sign)); });
    }
    return detected;
}

} // namespace gouji
