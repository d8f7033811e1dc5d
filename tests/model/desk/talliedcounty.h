// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/desk/deskstate.h"
#include "model/template/formlibrary.h"
#include "tests/model/desk/units.h"

namespace gouji::test {

inline const QDate tallyDay(2025, 2, 3);

inline void decide(UnitYear &year, DecisionKind kind, QDate due = {})
{
    Decision decision;
    decision.kind = kind;
    decision.digest = year.current() ? year.current()->digest : QString();
    decision.due = due;
    if (kind == DecisionKind::Published) {
        decision.date = QDate(2025, 1, 30);
        decision.address = QStringLiteral("https://example.invalid/caizheng");
    }
    year.decisions.push_back(decision);
}

/// The county of units.h on 3 February 2025, its office's notice of 20 January: the department of finance published in its
/// second version; that of water late, to review; the town returned, its day past; the branch office missing; the government
/// (with figures of its own) cleared.
inline DeskStatePtr talliedCounty()
{
    Desk desk;
    desk.office = QStringLiteral("清河县政务公开办");
    desk.year = 2024;
    desk.due = QDate(2025, 1, 20);
    desk.units = county().units();
    const BodyKind kinds[] = {BodyKind::Government, BodyKind::Department, BodyKind::Department, BodyKind::Township,
                              BodyKind::Township};
    for (std::size_t i = 0; i < desk.units.size(); ++i) {
        desk.units[i].kind = kinds[i];
        desk.units[i].level = i < 3 ? BodyLevel::County : BodyLevel::Township;
        desk.units[i].area = i < 3 ? QStringLiteral("清河县") : QString();
    }
    const auto deliver = [&desk](int unit, const char *digest, QDate day) -> UnitYear & {
        UnitYear &year = desk.unitYear(desk.units[static_cast<std::size_t>(unit)].name);
        year.add({QLatin1String(digest) + QStringLiteral(".docx"), QLatin1String(digest),
                  QDateTime(day, QTime(12, 0), Qt::UTC)});
        return year;
    };
    decide(deliver(0, "government", QDate(2025, 1, 20)), DecisionKind::Cleared);
    decide(deliver(1, "finance1", QDate(2025, 1, 10)), DecisionKind::Returned, QDate(2025, 1, 18));
    decide(deliver(1, "finance2", QDate(2025, 1, 22)), DecisionKind::Published);
    deliver(2, "water", QDate(2025, 1, 22));
    decide(deliver(3, "town", QDate(2025, 1, 10)), DecisionKind::Returned, QDate(2025, 2, 1));
    std::vector<Draft> drafts;
    const FormPtr form = FormLibrary::builtIn().find(u"2021");
    int figure = 3;
    for (const char *digest : {"government", "finance2", "water"}) {
        Draft draft;
        draft.digest = QLatin1String(digest);
        draft.form = form;
        draft.values.resize(static_cast<qsizetype>(form->cells().size()));
        const auto set = [&draft](CellIndex cell, CellValue value) {
            draft.values[static_cast<qsizetype>(cell.toSize())] = std::move(value);
        };
        set(form->role(u"received").front(), *Count::fromInteger(figure));
        set(form->role(u"carried_in").front(), *Mark::fromString(QStringLiteral("/")));
        set(form->role(u"carried_out").front(), *Count::fromInteger(0));
        set(form->role(u"fees").front(), *Amount::fromMillionths(12'500'000));
        figure *= 2;
        drafts.push_back(draft);
    }
    drafts[1].errors = 0;
    drafts[2].errors = 3;
    drafts[2].warnings = 1;
    drafts[2].families = {{QStringLiteral("T3"), 2}, {QStringLiteral("CEL"), 1}};
    return std::make_shared<DeskState>(desk, std::move(drafts));
}

} // namespace gouji::test
