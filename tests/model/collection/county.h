// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/collection/rollupremarks.h"
#include "model/desk/unitindex.h"
#include "model/report/cellvalues.h"
#include "model/template/formlibrary.h"
#include "tests/model/checks/balancedreport.h"

#include <map>

namespace gouji::test {

inline const QString countyBody = QStringLiteral("清溪县人民政府");
inline constexpr char finance[] = "清溪县财政局";
inline constexpr char schools[] = "清溪县教育局";

inline Unit countyUnit(const char *name, bool isLeftOut = false)
{
    Unit unit;
    unit.name = QString::fromUtf8(name);
    unit.isLeftOut = isLeftOut;
    unit.whyLeftOut = isLeftOut ? QStringLiteral("垂直管理") : QString();
    return unit;
}

/// What reading a file would have found. Its digest is made of its figures and the name of the file.
inline Draft draftOf(const QString &file, const Report &report)
{
    Draft draft;
    draft.file = file;
    draft.form = report.form.pointer();
    draft.values = valuesOf(report);
    draft.digest = file + u'-' + QString::number(figuresOf(draft.values));
    draft.facts = report.facts;
    draft.text = TextSignature(report);
    return draft;
}

/// A county with its units, and the files they sent.
class County
{
public:
    explicit County(std::vector<Unit> units = {}, int year = 2024, qint64 mostInMemory = SpillFile::noBound)
        : m_units(std::move(units))
        , m_index(m_units)
        , m_order{countyBody, year, FormLibrary::builtIn().find(u"2021"), m_units.size() > 0 ? &m_index : nullptr}
        , m_share(m_order)
    {
        m_order.mostInMemory = mostInMemory;
        m_share = RollUpShare(m_order);
    }

    void compareTexts()
    {
        m_order.comparesTexts = true;
        m_share = RollUpShare(m_order);
    }

    Report report(const char *body) const
    {
        Report report = filledReport(m_order.form);
        report.facts.body = QString::fromUtf8(body);
        report.facts.year = m_order.year;
        return report;
    }

    void send(const char *file, const Report &report) { send(draftOf(QString::fromUtf8(file), report)); }
    void send(const Draft &draft)
    {
        m_share.add(draft);
        m_sent.insert({draft.file, draft});
    }

    RollUp sum()
    {
        std::vector<RollUpShare> shares;
        shares.push_back(std::move(m_share));
        RollUp sum(m_order, std::move(shares));
        for (const std::size_t i : sum.toTakeOut())
            sum.takeOut(m_sent.at(sum.inputs()[i].file).values);
        return sum;
    }

private:
    UnitList m_units;
    UnitIndex m_index;
    RollUpOrder m_order;
    RollUpShare m_share;
    std::map<QString, Draft> m_sent;
};

inline qint64 received(const RollUp &sum)
{
    const FormTemplate &form = *sum.order().form;
    return sum.sums().value(form.role(u"received").front()).wholeNumber().value_or(-1);
}

} // namespace gouji::test
