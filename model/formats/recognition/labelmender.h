// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/readingtext.h"
#include "model/formats/recognition/tablelabels.h"

#include <deque>
#include <span>

namespace gouji {

/// Puts labels together again that a source has broken over several lines or rows: a narrow column, a vertical label with
/// one character a line. Only pieces that make exactly one official text are joined; the figures may stand beside any of
/// them. Owns the lines it makes.
class LabelMender
{
public:
    explicit LabelMender(const TableLabels &labels) : m_labels(labels) {}

    /// The lines with the joined ones in the place of their pieces.
    std::vector<const ReadingLine *> mend(std::span<const ReadingLine *const> lines);

private:
    size_t pieces(std::span<const ReadingLine *const> lines) const;
    ReadingLine joined(std::span<const ReadingLine *const> pieces) const;

    const TableLabels &m_labels;
    std::deque<ReadingLine> m_mended;
};

} // namespace gouji
