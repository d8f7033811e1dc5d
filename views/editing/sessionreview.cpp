// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a review changes of a report: its state, and what people note about it.
#include "model/support/wholeseconds.h"
#include "views/editing/commands.h"
#include "views/editing/session.h"

namespace gouji {

void Session::dismiss(const Finding &finding)
{
    std::vector<Finding> findings = m_report.origin.findings;
    if (std::erase(findings, finding) > 0 && !refuses())
        m_undoStack.push(new SetReadingFindings(*this, std::move(findings), tr("Dismiss a finding")));
}

void Session::accept(const Finding &finding, const QString &reason, const QString &author)
{
    AcceptedFinding acceptance;
    acceptance.check = finding.check;
    acceptance.fingerprint = finding.fingerprint();
    acceptance.reason = reason;
    acceptance.author = author;
    acceptance.time = nowInWholeSeconds();
    acceptance.anchor.section = finding.section;
    std::vector<AcceptedFinding> accepted = m_report.acceptedFindings;
    std::erase_if(accepted, [&](const AcceptedFinding &before) {
        return before.check == acceptance.check && before.fingerprint == acceptance.fingerprint;
    });
    accepted.push_back(std::move(acceptance));
    m_undoStack.push(new SetAcceptedFindings(*this, std::move(accepted), tr("Accept a finding")));
}

void Session::setState(ReportState state)
{
    if (!mayBecome(m_report.facts.state, state))
        return;
    Facts facts = m_report.facts;
    facts.state = state;
    m_undoStack.push(new SetFacts(*this, std::move(facts), tr("Change the state of the report")));
}

void Session::publish(const Publication &publication)
{
    Facts facts = m_report.facts;
    if (!mayBecome(facts.state, ReportState::Published))
        return;
    facts.state = ReportState::Published;
    facts.publication = publication;
    if (facts != m_report.facts)
        m_undoStack.push(new SetFacts(*this, std::move(facts), tr("Mark as published")));
}

void Session::setThreads(std::vector<Thread> threads, const QString &commandText)
{
    if (threads != m_report.threads)
        m_undoStack.push(new SetThreads(*this, std::move(threads), commandText));
}

void Session::setSignOffs(std::vector<SignOff> signOffs, const QString &commandText)
{
    if (signOffs != m_report.signOffs)
        m_undoStack.push(new SetSignOffs(*this, std::move(signOffs), commandText));
}

} // namespace gouji
