// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/report.h"
#include "model/statements/statement.h"

#include <map>

namespace gouji {

/// What a paragraph says, sentence by sentence. `governing` is what its heading speaks of; a sentence that names nothing
/// goes on with the one before it.
std::vector<Sentence> sentencesWithStatements(QStringView text, Topic governing);

/// A paragraph of the report with its links written out.
struct ProseParagraph
{
    QString section;
    int block = 0;
    QString text;
};

/// The paragraphs of the opening and of all sections, in their order.
std::vector<ProseParagraph> paragraphsOf(const Report &report);

/// Reads what paragraphs say. Remembers it by their words, so that the next time only changed ones are read anew: a person
/// types in one paragraph, and every key asks.
class ProseReader
{
public:
    std::vector<Sentence> read(const std::vector<ProseParagraph> &paragraphs);

private:
    using Key = std::pair<Topic, QString>; ///< what governs the paragraph, and its words
    std::map<Key, std::vector<Sentence>> m_known;
};

} // namespace gouji
