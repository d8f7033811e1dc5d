// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/review/takingover.h"
#include "model/review/threewaymerge.h"

namespace gouji {

/// An export says everything twice: in the data it carries and in what it shows. Where its text was edited since, a person
/// chooses piece by piece between the two readings: figure by figure and paragraph by paragraph.
class TwoReadings
{
public:
    TwoReadings(const Report &data, const Report &visible);

    bool areAlike() const { return m_differences.empty(); }
    /// From the data to what is visible.
    const std::vector<Difference> &differences() const { return m_differences; }
    /// What the report says that stands on the data, where nobody has decided yet (IM-13).
    Finding finding() const;

    /// `Ours` is the data, `Theirs` what is visible. Everything that is not decided is as the data has it.
    MergedReport chosen(const MergeChoices &choices) const;
    /// The data with everything visible in it.
    const Report &visible() const { return m_visible; }

private:
    Report m_data;
    Report m_visible;
    Report m_common; ///< what both agree on; elsewhere it holds what neither of them does
    std::vector<Difference> m_differences;
};

} // namespace gouji
