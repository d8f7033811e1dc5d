// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gouji {

/// Tells where one step of undo ends and the next begins while a person types: a run of words ends after a blank, a
/// punctuation mark or a line, where typing turns into deleting, and where the cursor went somewhere else. Knows nothing
/// of time; a pause ends a run through Session::endBurst().
class WordRun
{
public:
    /// Takes note of an edit and tells whether it begins a new run. `position`: where `removed` characters went and
    /// `inserted` came.
    bool isBegunBy(qsizetype position, qsizetype removed, QStringView inserted);

private:
    bool continuesWith(qsizetype position, qsizetype removed, QStringView inserted) const;

    bool m_isDeleting = false;
    bool m_hasEnded = true;
    qsizetype m_position = -1; ///< where the next key of the run would type
};

} // namespace gouji
