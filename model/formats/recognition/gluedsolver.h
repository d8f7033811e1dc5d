// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/recognition/gluedcut.h"

#include <map>

namespace gouji {

/// A balance rule between rows, at some of their places: the rows of `sum` added up equal those of `equals`.
struct TableRule
{
    std::vector<int> sum;
    std::vector<int> equals;
    std::vector<int> places;
};

/// Narrows the ways in which rows can be cut by the rules between rows: a way stays only while some choice of ways for the
/// other rows of each rule makes it true. Ways are only ever taken out where they are impossible; a rule that no choice
/// makes true says nothing, and one that would take more work than allowed is passed over.
class GluedSolver
{
public:
    explicit GluedSolver(WorkLimit &limit) : m_limit(limit) {}

    /// A row that is not given has ways that are not known; no rule that needs it is used.
    void setWays(int row, std::vector<Figures> ways) { m_ways[row] = std::move(ways); }
    void addRule(TableRule rule) { m_rules.push_back(std::move(rule)); }
    void narrow();
    const std::vector<Figures> &ways(int row) const { return m_ways.at(row); }

private:
    bool apply(const TableRule &rule);
    bool isUsable(const TableRule &rule) const;

    WorkLimit &m_limit;
    std::map<int, std::vector<Figures>> m_ways;
    std::vector<TableRule> m_rules;
};

} // namespace gouji
