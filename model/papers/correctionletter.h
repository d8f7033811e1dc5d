// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "model/report/finding.h"
#include "model/support/result.h"

#include <QDate>

#include <span>

namespace gouji {

/// One thing that a report is returned for: an open finding or question, said in full.
struct Correction
{
    QString section;                     ///< id in the form, `opening`, `closing`; empty: the whole report
    QString text;                        ///< where, what is wrong with its figures, what to do
    Anchor anchor;                       ///< where a comment on it belongs
    std::optional<std::size_t> thread{}; ///< number of the question; none: a finding
    bool isMinor = false;                ///< a hint, or a question that was answered: not asked for unless chosen

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// What the findings and questions of a report ask for, in the order of the form: the whole report, the opening, each section
/// with its findings before its questions, the closing. What a person accepted and what is closed is not among them.
std::vector<Correction> correctionsOf(const Report &report, std::span<const Finding> findings);

/// The wording of a letter of corrections (退回修改意见) and the reasons that are at hand. Data: an office can have its own.
struct LetterWords
{
    QString title;
    QString salutation; ///< `{body}` and `{title}` stand for what the report says, here and in the opening
    QString opening;
    QString nothing; ///< in the place of an empty list
    QStringList reasons;

    /// ErrorCode::Damaged, with the place in the detail, where the file does not hang together.
    static Result<LetterWords> read(QByteArrayView json);
    static LetterWords builtIn();
};

/// What the one who returns a report adds.
struct LetterFacts
{
    QString office;
    QDate date;
    QString remark; ///< a general one, before the list; may have several lines
};

/// The letter as every writer can set it: numbered through, under the headings of the form.
PageOutline letterOutline(const Report &report, std::span<const Correction> corrections, const LetterFacts &facts,
                          const LetterWords &words);

/// The same as plain text, a line each.
QString letterText(const PageOutline &letter);

} // namespace gouji
