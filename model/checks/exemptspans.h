// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/textspan.h"

#include <QString>

#include <vector>

namespace gouji {

/// What checks of punctuation and language leave alone: web and e-mail addresses, file names, times, numbers of documents,
/// sub-headings' numbers.
class ExemptSpans
{
public:
    explicit ExemptSpans(const QString &text);

    bool covers(qsizetype position) const;

private:
    std::vector<TextSpan> m_spans;
};

} // namespace gouji
