// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/contentcount.h"
#include "model/review/takingover.h"

#include <QByteArray>

namespace gouji {

/// What `gouji-cli diff` found.
struct DiffResult
{
    QString before; ///< the files, as they were named
    QString after;
    std::vector<Difference> differences;
    ContentCount count; ///< of the report after
};

/// A place a line, and below it what stood there (-) and what stands there (+).
QByteArray diffAsText(const DiffResult &result);
/// Cells by their ids too.
QByteArray diffAsJson(const DiffResult &result);
/// A page that needs nothing else, with the words that changed marked.
QByteArray diffAsHtml(const DiffResult &result);

} // namespace gouji
