// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/wordrun.h"

#include <algorithm>

namespace gouji {
namespace {

bool endsWords(QChar c)
{
    return c.isSpace() || c.isPunct() || c == QChar::ParagraphSeparator;
}

} // namespace

bool WordRun::isBegunBy(qsizetype position, qsizetype removed, QStringView inserted)
{
    const bool isNew = !continuesWith(position, removed, inserted);
    m_isDeleting = inserted.isEmpty();
    m_hasEnded = !m_isDeleting && endsWords(inserted.back());
    m_position = position + inserted.size();
    return isNew;
}

bool WordRun::continuesWith(qsizetype position, qsizetype removed, QStringView inserted) const
{
    if (m_position < 0 || inserted.isEmpty() != m_isDeleting)
        return false;
    if (m_isDeleting)
        return position == m_position || position + removed == m_position;
    // Marks that follow each other (……) stay together.
    const bool isMore = !m_hasEnded || (inserted.front().isPunct() && std::ranges::all_of(inserted, endsWords));
    return removed == 0 && position == m_position && isMore;
}

} // namespace gouji
