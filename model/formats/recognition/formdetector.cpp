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
            const bool isNumber = !field.text.isEmpty() && field.text.front().isDigit() && field.text.back().isDigit();
            if (!field.text.isEmpty() && !isNumber && field.text.size() <= longestLabel)
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
    int labels = 0; ///< met, less those not met

    auto operator<=>(const Score &) const = default;
};

/// A form of the library with the keys of its labels.
struct Candidate
{
    FormPtr form;
    QSet<QString> keys;
};

std::vector<Candidate> candidatesOf(const FormLibrary &library)
{
    std::vector<Candidate> candidates;
    for (const FormPtr &form : library.forms()) {
        Candidate candidate{form, {}};
        for (const TableTemplate &table : form->tables()) {
            for (const GridCell &cell : table.cells()) {
                if (!cell.text.isEmpty())
                    candidate.keys.insert(labelKey(cell.text));
            }
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// The signs of a form that the source has. What a later form took over is a sign no longer.
QStringList signsMet(const Candidate &candidate, const std::vector<Candidate> &all, const QSet<QString> &keys)
{
    QStringList met;
    for (const QString &sign : candidate.form->signs()) {
        const QString key = labelKey(sign);
        const bool isShared = std::ranges::any_of(
            all, [&](const Candidate &other) { return other.form != candidate.form && other.keys.contains(key); });
        if (!isShared && keys.contains(key))
            met.append(sign);
    }
    return met;
}

int heightsMet(const FormTemplate &form, const QSet<QString> &heights)
{
    if (heights.isEmpty())
        return 0;
    int met = 0;
    for (const TableTemplate &table : form.tables()) {
        for (const GridCell &cell : table.cells())
            met += heights.contains(labelKey(cell.text) + QString::number(cell.rowSpan)) ? 1 : 0;
    }
    return met;
}

int labelsMet(const Candidate &candidate, const QSet<QString> &keys)
{
    int met = 0;
    for (const QString &key : candidate.keys)
        met += keys.contains(key) ? 1 : -1;
    return met;
}

} // namespace

DetectedForm detectForm(const ReadingText &text, const SourceOutline &outline, const FormLibrary &library)
{
    const QSet<QString> keys = keysOf(text);
    const QSet<QString> heights = heightsOf(outline);
    const std::vector<Candidate> candidates = candidatesOf(library);
    DetectedForm detected;
    std::optional<Score> best;
    for (const Candidate &candidate : candidates) {
        const QStringList signs = signsMet(candidate, candidates, keys);
        const auto title = findTitle(text, text.lines.size(), *candidate.form);
        const Score score{int(signs.size()), heightsMet(*candidate.form, heights),
                          title && candidate.form->covers(title->year), labelsMet(candidate, keys)};
        if (best && !(*best < score))
            continue;
        best = score;
        detected = {candidate.form, signs};
    }
    return detected;
}

} // namespace gouji
