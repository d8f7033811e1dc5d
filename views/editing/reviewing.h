// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/session.h"

#include <QCoreApplication>

#include <array>

namespace gouji {

/// The three reviews and three proof-readings (三审三校) as they are written in a report, in the order of the work.
inline constexpr std::array<QStringView, 6> signOffSteps{u"初审", u"复审", u"终审", u"一校", u"二校", u"三校"};

/// SHA-256 of all that is printed, blanks apart: what a sign-off is over. The same that exports carry.
QString printedDigest(const Report &report);

/// What one person does in a review, each thing one step of the session: asks, answers, closes, signs. Every word is kept
/// with the person's name and the time. Works on read-only reports as well. Refers to the session, owns nothing.
class Reviewing
{
    Q_DECLARE_TR_FUNCTIONS(gouji::Reviewing)

public:
    Reviewing(Session &session, QString person) : m_session(session), m_person(std::move(person)) {}

    void ask(const Anchor &anchor, const QString &text);
    /// An answer opens what was closed again; the thread then counts as answered.
    void answer(std::size_t thread, const QString &text);
    void setStatus(std::size_t thread, ThreadStatus status);

    /// Signs a step over the content as it is; who signed it before gives way.
    void sign(const QString &step);
    /// Takes a sign-off out, by its number.
    void withdraw(std::size_t signOff);

private:
    Remark remark(const QString &text) const;

    Session &m_session;
    QString m_person;
};

} // namespace gouji
