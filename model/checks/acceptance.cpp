// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/acceptance.h"

#include <algorithm>

namespace gouji {

const AcceptedFinding *acceptanceOf(const Finding &finding, const Report &report)
{
    const auto isOfTheCheck = [&](const AcceptedFinding &accepted) { return accepted.check == finding.check; };
    if (std::ranges::none_of(report.acceptedFindings, isOfTheCheck))
        return nullptr; // a fingerprint costs more than all the rest
    const QString fingerprint = finding.fingerprint();
    const auto found = std::ranges::find_if(report.acceptedFindings, [&](const AcceptedFinding &accepted) {
        return accepted.check == finding.check && accepted.fingerprint == fingerprint;
    });
    return found == report.acceptedFindings.end() ? nullptr : &*found;
}

bool isAccepted(const Finding &finding, const Report &report)
{
    return acceptanceOf(finding, report) != nullptr;
}

bool isReady(std::span<const Finding> findings, const Report &report)
{
    return std::ranges::none_of(findings, [&](const Finding &finding) {
        return blocksReady(finding.severity) && !isAccepted(finding, report);
    });
}

} // namespace gouji
