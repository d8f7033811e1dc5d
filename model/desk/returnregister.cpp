// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/returnregister.h"

#include "model/formats/csv/csvwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Desk", text);
}

QDate localDay(const QDateTime &time)
{
    return time.toLocalTime().date();
}

ReturnEntry entryOf(const UnitYear &year, const Decision &decision, int round, QDate today)
{
    ReturnEntry entry{year.unit, round, decision, {}, 0};
    const auto next = std::ranges::find_if(year.deliveries,
                                           [&](const Delivery &delivery) { return delivery.arrived > decision.time; });
    if (next != year.deliveries.end())
        entry.sentAgain = next->arrived;
    const QDate until = entry.sentAgain.isValid() ? localDay(entry.sentAgain) : today;
    if (decision.due.isValid())
        entry.daysLate = static_cast<int>(std::max<qint64>(0, decision.due.daysTo(until)));
    return entry;
}

} // namespace

std::vector<ReturnEntry> returnRegister(const DeskState &state, QDate today)
{
    std::vector<ReturnEntry> entries;
    for (int unit = 0; unit < state.units().size(); ++unit) {
        const UnitYear *year = state.yearOf(unit);
        if (!year)
            continue;
        int round = 0;
        for (const Decision &decision : year->decisions) {
            if (decision.kind == DecisionKind::Returned)
                entries.push_back(entryOf(*year, decision, ++round, today));
        }
    }
    return entries;
}

QByteArray returnRegisterCsv(const std::vector<ReturnEntry> &entries)
{
    CsvWriter csv;
    csv.addRow({words(QT_TRANSLATE_NOOP("Desk", "Unit")), words(QT_TRANSLATE_NOOP("Desk", "Round")),
                words(QT_TRANSLATE_NOOP("Desk", "Returned on")), words(QT_TRANSLATE_NOOP("Desk", "Returned by")),
                words(QT_TRANSLATE_NOOP("Desk", "Why")), words(QT_TRANSLATE_NOOP("Desk", "Due on")),
                words(QT_TRANSLATE_NOOP("Desk", "Sent again on")), words(QT_TRANSLATE_NOOP("Desk", "Days late"))});
    for (const ReturnEntry &entry : entries) {
        const QString again = entry.sentAgain.isValid() ? localDay(entry.sentAgain).toString(Qt::ISODate) : QString();
        csv.addRow({entry.unit, QString::number(entry.round), localDay(entry.decision.time).toString(Qt::ISODate),
                    entry.decision.by, entry.decision.reason, entry.decision.due.toString(Qt::ISODate), again,
                    entry.daysLate > 0 ? QString::number(entry.daysLate) : QString()});
    }
    return csv.bytes();
}

} // namespace gouji
