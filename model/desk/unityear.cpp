// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unityear.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Desk", text);
}

} // namespace

const Delivery *UnitYear::current() const
{
    if (deliveries.empty())
        return nullptr;
    const auto found = std::ranges::find(deliveries, chosen, &Delivery::digest);
    return found == deliveries.end() ? &deliveries.back() : &*found;
}

QString UnitYear::versionName(const Delivery &delivery) const
{
    const auto found = std::ranges::find(deliveries, delivery.digest, &Delivery::digest);
    if (deliveries.size() < 2 || found == deliveries.end())
        return {};
    return QStringLiteral("v%1").arg(found - deliveries.begin() + 1);
}

bool UnitYear::add(Delivery delivery)
{
    if (std::ranges::find(deliveries, delivery.digest, &Delivery::digest) != deliveries.end())
        return false;
    const auto isBefore = [](const Delivery &a, const Delivery &b) { return a.arrived < b.arrived; };
    const auto place = std::ranges::upper_bound(deliveries, delivery, isBefore);
    deliveries.insert(place, std::move(delivery));
    return true;
}

/// The last decision about what counts. What came after a return is sent again; what a decision was never about waits.
UnitStatus UnitYear::status() const
{
    const Delivery *delivery = current();
    if (!delivery)
        return UnitStatus::Missing;
    const auto last = std::ranges::find_if(decisions.rbegin(), decisions.rend(), [&](const Decision &decision) {
        return decision.digest.isEmpty() || decision.digest == delivery->digest;
    });
    if (last == decisions.rend())
        return rounds() > 0 ? UnitStatus::SentAgain : UnitStatus::Waiting;
    switch (last->kind) {
    case DecisionKind::Returned: return UnitStatus::Returned;
    case DecisionKind::Cleared: return UnitStatus::Cleared;
    case DecisionKind::Published: return UnitStatus::Published;
    }
    return UnitStatus::Waiting;
}

int UnitYear::rounds() const
{
    return static_cast<int>(std::ranges::count(decisions, DecisionKind::Returned, &Decision::kind));
}

QDate UnitYear::due(QDate general) const
{
    const auto last = std::ranges::find(decisions.rbegin(), decisions.rend(), DecisionKind::Returned, &Decision::kind);
    return last != decisions.rend() && last->due.isValid() ? last->due : general;
}

bool UnitYear::isChangedSinceSeen() const
{
    const Delivery *delivery = current();
    return delivery && !seen.isEmpty() && delivery->digest != seen;
}

QString unitStatusName(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Missing: return words(QT_TRANSLATE_NOOP("Desk", "not handed in"));
    case UnitStatus::Waiting: return words(QT_TRANSLATE_NOOP("Desk", "to review"));
    case UnitStatus::Returned: return words(QT_TRANSLATE_NOOP("Desk", "returned"));
    case UnitStatus::SentAgain: return words(QT_TRANSLATE_NOOP("Desk", "sent again"));
    case UnitStatus::Cleared: return words(QT_TRANSLATE_NOOP("Desk", "cleared"));
    case UnitStatus::Published: return words(QT_TRANSLATE_NOOP("Desk", "published"));
    }
    return {};
}

} // namespace gouji
