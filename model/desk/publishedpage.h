// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"
#include "model/desk/reviewcopy.h"
#include "model/desk/unitindex.h"
#include "model/review/reportdiff.h"

namespace gouji {

/// A saved page or PDF against the report that its unit handed in.
struct PublishedPage
{
    QString file;
    QString unit; ///< whose it is; empty: nobody's in the list, or doubtful
    std::vector<Difference> differences;
    QString fault; ///< why it could not be compared, for a person; empty: it was

    bool isSame() const { return fault.isEmpty() && differences.empty(); }
};

/// Finds the unit that a page is of, as for drafts, and compares what is seen in it with the delivery that counts, cell by cell
/// and sentence by sentence. Never fails: what cannot be compared says why. Any thread.
PublishedPage checkPublishedPage(const QString &path, const DeskState &state, const UnitIndex &units,
                                 const ReviewPlace &place);

/// Notes in the last record of publication of each unit that its page was compared, and in how much it differs.
void recordPages(Desk &desk, const std::vector<PublishedPage> &pages, const QDateTime &now);

/// For people: a row a difference, and one for each page without any.
QByteArray publishedPagesCsv(const std::vector<PublishedPage> &pages);

} // namespace gouji
