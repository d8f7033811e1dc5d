// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"
#include "model/report/review.h"
#include "views/editing/stalenumbers.h"

#include <QObject>
#include <QTextEdit>
#include <QTimer>

#include <vector>

namespace gouji {

class ProseEdit;

/// The underlines of an editor that come and go by themselves: waves under what findings speak of, dots where they are
/// hints, dots under numbers that were left behind, dashes under words that an
/// open question is about. Looks at findings again only when those of its own section are others
/// than before, and for numbers once typing pauses.
class ProseMarks : public QObject
{
    Q_OBJECT

public:
    explicit ProseMarks(ProseEdit &edit);

    void setStaleNumbers(StaleNumbers &numbers);
    std::optional<CellIndex> staleAt(int position) const;
    /// Draws all of them anew.
    void refresh();

private:
    /// As much of a finding as can be seen in the text.
    struct Mark
    {
        TextPlace place;
        Severity severity = Severity::Hint;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    void takeFindings();
    void takeNumbers();
    QTextEdit::ExtraSelection underlined(const TextPlace &place) const;

    ProseEdit &m_edit;
    StaleNumbers *m_numbers = nullptr;
    QTimer m_pause;
    std::vector<Mark> m_marks;
    std::vector<TextPlace> m_questions;   ///< words that a question is about
    std::vector<CopiedSentence> m_copied; ///< of the whole report
    std::vector<StaleNumber> m_stale;
};

} // namespace gouji
