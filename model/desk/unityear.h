// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/jsonvalue.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace gouji {

/// A file that a unit sent, as the desk first saw it. Never changed: a file of other content is another delivery.
struct Delivery
{
    QString file;      ///< relative to the desk's folder, with slashes
    QString digest;    ///< SHA-256 of its bytes
    QDateTime arrived; ///< UTC, whole seconds
    QString review{}; ///< the desk's own copy of it, in which a reviewer notes; relative to its folder; empty: none yet
    JsonObject unknown{};

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

enum class DecisionKind { Returned, Cleared, Published };

/// What the office decided about a delivery.
struct Decision
{
    DecisionKind kind = DecisionKind::Returned;
    QString digest; ///< of the delivery; empty: of none in particular
    QDateTime time; ///< UTC, whole seconds
    QString by;
    QString reason;        ///< of a return
    QDate due;             ///< of a return: when it is to be sent again
    QStringList letters{}; ///< of a return: what was written to go back, relative to the desk's folder
    QDate date;            ///< of publication
    QString address;       ///< of the published page
    QDateTime verified{};  ///< when the published page was compared last; UTC, whole seconds
    int differences = 0;   ///< in which it was found to differ
    JsonObject unknown{};

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Where a unit stands with its report: 未交, 待审, 已退回, 已重交, 审核通过, 已公布.
enum class UnitStatus { Missing, Waiting, Returned, SentAgain, Cleared, Published };

/// Whether something is to come of the unit, so that it can be late: its report, or what was returned to it.
constexpr bool isAwaited(UnitStatus status)
{
    return status == UnitStatus::Missing || status == UnitStatus::Returned;
}

/// What a unit sent for the desk's year and what the office made of it.
struct UnitYear
{
    QString unit;                     ///< its name in the list
    std::vector<Delivery> deliveries; ///< in order of arrival
    QString chosen;                   ///< digest of the delivery that counts; empty: the newest
    std::vector<Decision> decisions;  ///< in order of time
    QString seen;                     ///< digest of the delivery that a reviewer looked at last
    JsonObject unknown{};

    /// The delivery that counts; null: none was sent.
    const Delivery *current() const;
    /// `v2` of several; empty for the only one.
    QString versionName(const Delivery &delivery) const;
    /// Adds what arrived, at its place in time; false: the same content is there already.
    bool add(Delivery delivery);

    UnitStatus status() const;
    /// How often it was returned.
    int rounds() const;
    /// When it is due: the day of the last return, if it named one, else the given day.
    QDate due(QDate general) const;
    /// Whether what counts is another delivery than the one that was looked at.
    bool isChangedSinceSeen() const;

    friend bool operator==(const UnitYear &, const UnitYear &) = default;
};

QString unitStatusName(UnitStatus status);

} // namespace gouji
