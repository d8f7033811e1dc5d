// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/finding.h"
#include "model/template/formtemplate.h"

namespace gouji {

/// The whole of what a finding says to a person, in the language of the interface: where, what is wrong with both
/// numbers, what to do, and the likeliest proposal. Never a cell id.
QString findingMessage(const Finding &finding, const FormTemplate &form);

/// `It may read 171 0 0 0 0 0 171.` of a row; else `Probably part 三 申请情况表 · （一）予以公开 · 自然人 should be 92 (two digits swapped).`
QString proposalText(const Proposal &proposal, const FormTemplate &form);

/// The figures of a proposed row, in its order; □ is a blank.
QString rowText(const Proposal &proposal);

/// What kind of slip it was, in the language of the interface; empty for ProposalKind::OneCell.
QString proposalKindText(ProposalKind kind);

} // namespace gouji
