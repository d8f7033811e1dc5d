// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"
#include "model/report/review.h"

#include <QObject>
#include <QTextEdit>

#include <vector>

namespace gouji {

class ProseEdit;

/// The underlines of an editor that come and go by themselves: waves under what findings speak of, dots where they are
/// hints. Looks again only when the findings of its own section are others than before.
class ProseMarks : public QObject
{
    Q_OBJECT

public:
    explicit ProseMarks(ProseEdit &edit);

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
    QTextEdit::ExtraSelection selectionOf(const Mark &mark) const;

    ProseEdit &m_edit;
    std::vector<Mark> m_marks;
    std::vector<CopiedSentence> m_copied; ///< of the whole report
};

} // namespace gouji
