// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editing/reviewing.h"

#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/exporting/exportsource.h"
#include "model/support/wholeseconds.h"

namespace gouji {

QString printedDigest(const Report &report)
{
    return QString::fromLatin1(visibleDigest(writeCanonicalText(report)));
}

Remark Reviewing::remark(const QString &text) const
{
    return {m_person, nowInWholeSeconds(), text, {}};
}

void Reviewing::ask(const Anchor &anchor, const QString &text)
{
    std::vector<Thread> threads = m_session.report().threads;
    threads.push_back({anchor, ThreadStatus::Open, {remark(text)}, {}});
    m_session.setThreads(std::move(threads), tr("Ask"));
}

void Reviewing::answer(std::size_t thread, const QString &text)
{
    std::vector<Thread> threads = m_session.report().threads;
    if (thread >= threads.size())
        return;
    threads[thread].remarks.push_back(remark(text));
    threads[thread].status = ThreadStatus::Answered;
    m_session.setThreads(std::move(threads), tr("Answer"));
}

void Reviewing::setStatus(std::size_t thread, ThreadStatus status)
{
    std::vector<Thread> threads = m_session.report().threads;
    if (thread >= threads.size())
        return;
    threads[thread].status = status;
    m_session.setThreads(std::move(threads),
                         status == ThreadStatus::Closed ? tr("Close a question") : tr("Reopen a question"));
}

void Reviewing::sign(const QString &step)
{
    std::vector<SignOff> signOffs = m_session.report().signOffs;
    std::erase_if(signOffs, [&](const SignOff &before) { return before.step == step; });
    signOffs.push_back({step, m_person, nowInWholeSeconds(), printedDigest(m_session.report()), {}});
    m_session.setSignOffs(std::move(signOffs), tr("Sign off"));
}

void Reviewing::withdraw(std::size_t signOff)
{
    std::vector<SignOff> signOffs = m_session.report().signOffs;
    if (signOff >= signOffs.size())
        return;
    signOffs.erase(signOffs.begin() + static_cast<std::ptrdiff_t>(signOff));
    m_session.setSignOffs(std::move(signOffs), tr("Withdraw a sign-off"));
}

} // namespace gouji
