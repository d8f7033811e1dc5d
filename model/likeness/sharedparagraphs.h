// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/likeness/paragraphsignature.h"

#include <vector>

namespace gouji {

/// A paragraph of a report beside the paragraph of another report in which most of it stands.
struct SharedParagraph
{
    ComparedSection section = ComparedSection::Overview;
    int block = 0; ///< index into the section's blocks
    int otherBlock = 0;
    int percent = 0; ///< of its runs of characters, those that stand in the other one too; exact
    QString text;
    QString otherText;
};

/// The paragraphs of sections one and five of which at least so many percent stand in one paragraph of the same section of the
/// other report, in the order of the report.
std::vector<SharedParagraph> sharedParagraphs(const Report &report, const Report &other, int least,
                                              const SetPhrases &phrases);

} // namespace gouji
