// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/desksum.h"
#include "tests/model/collection/county.h"

namespace gouji::test {

inline constexpr char office[] = "清溪县人民政府办公室";
inline constexpr char town[] = "清溪县石桥镇人民政府";
inline constexpr char station[] = "清溪县石桥镇水利站";

/// A county's desk: the county, its office, two departments, and a town with a station of its own.
class CountyDesk
{
public:
    CountyDesk()
    {
        m_desk.year = 2024;
        add("清溪县人民政府", "");
        for (const char *name : {office, finance, schools, town})
            add(name, "清溪县人民政府");
        add(station, town);
    }

    void send(const char *body, qint64 received, int year = 2024)
    {
        Report report = filledReport(form());
        report.facts.body = QString::fromUtf8(body);
        report.facts.year = year;
        setCount(report, cell(), received);
        send(body, draftOf(QString::fromUtf8(body) + u'-' + QString::number(received), report));
    }
    void send(const char *body, const Draft &draft)
    {
        m_drafts.push_back(draft);
        UnitYear &unit = m_desk.unitYear(QString::fromUtf8(body));
        unit.deliveries.push_back({draft.file, draft.digest, {}, {}});
    }
    Desk &desk() { return m_desk; }
    DeskStatePtr state() const { return std::make_shared<const DeskState>(m_desk, m_drafts); }

    DeskSum sum(int body = 0, std::set<int> tried = {}) const
    {
        const DeskStatePtr desk = state();
        return {desk, form(), scopeBelow(desk->units(), body), std::move(tried)};
    }
    static FormPtr form() { return FormLibrary::builtIn().find(u"2021"); }
    static CellIndex cell() { return form()->role(u"received").front(); }

private:
    void add(const char *name, const char *parent)
    {
        Unit unit = countyUnit(name);
        unit.parent = QString::fromUtf8(parent);
        m_desk.units.push_back(unit);
    }

    Desk m_desk;
    std::vector<Draft> m_drafts;
};

} // namespace gouji::test
