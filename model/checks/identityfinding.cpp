// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/identityfinding.h"

#include "model/checks/cellname.h"
#include "model/checks/equationtext.h"

#include <algorithm>
#include <array>

namespace gouji {
namespace {

/// A cause is named by the first of these that it breaks: the check that is nearest to the cell.
constexpr std::array<QLatin1String, 4> namingOrder{QLatin1String("T3-03"), QLatin1String("T3-02"),
                                                   QLatin1String("T3-01"), QLatin1String("T4-01")};

ptrdiff_t namingRank(const Identity &identity)
{
    return std::ranges::find(namingOrder, identity.check) - namingOrder.begin();
}

class IdentityFinding
{
public:
    explicit IdentityFinding(const BalanceSheet &sheet) : m_sheet(sheet) {}

    Finding make(const BrokenGroup &group) const
    {
        std::vector<int> identities = group.identities;
        std::ranges::stable_sort(identities, {}, [this](int identity) { return namingRank(equation(identity)); });
        Finding finding;
        name(finding, identities);
        describe(finding, identities);
        for (const CellRepair &repair : group.repairs)
            finding.proposals.push_back(proposal(repair));
        finding.cells = cells(identities, group);
        return finding;
    }

private:
    const Identity &equation(int identity) const { return m_sheet.form().identities()[static_cast<size_t>(identity)]; }
    const Balance &balance(int identity) const { return m_sheet.balances()[static_cast<size_t>(identity)]; }
    const CellId &id(CellIndex cell) const { return m_sheet.form().cell(cell).id; }

    void name(Finding &finding, const std::vector<int> &identities) const
    {
        finding.check = CheckId(equation(identities.front()).check);
        finding.wording = finding.check.toString();
        finding.severity = Severity::Error;
        for (auto further = identities.begin() + 1; further != identities.end(); ++further)
            finding.also.emplace_back(equation(*further).check);
        finding.expected = QString::number(balance(identities.front()).left);
        finding.actual = QString::number(balance(identities.front()).right);
    }

    void describe(Finding &finding, const std::vector<int> &identities) const
    {
        const int table = m_sheet.form().cell(equation(identities.front()).sum.front()).table;
        if (const SectionTemplate *section = m_sheet.form().sectionOfTable(table))
            finding.section = section->id;
        finding.arguments.append(m_sheet.form().tables()[static_cast<size_t>(table)].name());
        for (const int identity : identities) {
            finding.arguments.append(identityPlace(m_sheet.form(), equation(identity)));
            finding.arguments.append(equationText(m_sheet, identity));
            finding.arguments.append(QString::number(qAbs(balance(identity).difference())));
        }
    }

    Proposal proposal(const CellRepair &repair) const
    {
        Proposal proposal{{}, repair.kind};
        for (const CellRepair::Change &change : repair.changes) {
            if (const std::optional<Count> count = Count::fromInteger(change.to))
                proposal.changes.push_back({id(change.cell), CellValue(*count)});
        }
        return proposal;
    }

    std::vector<CellId> cells(const std::vector<int> &identities, const BrokenGroup &group) const
    {
        std::vector<CellIndex> suspects;
        if (!group.repairs.empty()) {
            for (const CellRepair::Change &change : group.repairs.front().changes)
                suspects.push_back(change.cell);
        }
        std::vector<CellIndex> others;
        for (const int identity : identities) {
            for (const std::vector<CellIndex> *side : {&equation(identity).sum, &equation(identity).equals})
                others.insert(others.end(), side->begin(), side->end());
        }
        std::ranges::sort(others);
        others.erase(std::unique(others.begin(), others.end()), others.end());
        std::erase_if(others, [&](CellIndex cell) { return std::ranges::find(suspects, cell) != suspects.end(); });
        suspects.insert(suspects.end(), others.begin(), others.end());
        std::vector<CellId> ids;
        ids.reserve(suspects.size());
        for (const CellIndex cell : suspects)
            ids.push_back(id(cell));
        return ids;
    }

    const BalanceSheet &m_sheet;
};

} // namespace

Finding identityFinding(const BalanceSheet &sheet, const BrokenGroup &group)
{
    return IdentityFinding(sheet).make(group);
}

} // namespace gouji
