// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statements/prosereader.h"

#include <optional>

namespace gouji {

/// What the prose of a report says, read once for all checks that ask.
class ProseReading
{
public:
    const std::vector<ProseParagraph> &paragraphs(const Report &report);
    const std::vector<Sentence> &sentences(const Report &report);
    /// The prose, or a cell that is linked in it, has changed.
    void forget();

private:
    ProseReader m_reader;
    std::optional<std::vector<ProseParagraph>> m_paragraphs;
    std::optional<std::vector<Sentence>> m_sentences;
};

} // namespace gouji
