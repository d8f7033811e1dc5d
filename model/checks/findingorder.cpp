// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/findingorder.h"

#include <algorithm>
#include <tuple>

namespace gouji {
namespace {

size_t sectionRank(const QString &section, const FormTemplate &form)
{
    const size_t afterAll = form.sections().size() + 2;
    if (section.isEmpty())
        return 0;
    if (section == openingSection)
        return 1;
    for (size_t i = 0; i < form.sections().size(); ++i) {
        if (form.sections()[i].id == section)
            return i + 2;
    }
    return afterAll;
}

} // namespace

void sortFindings(std::vector<Finding> &findings, const FormTemplate &form)
{
    using Key = std::tuple<size_t, Severity>;
    std::vector<std::pair<Key, size_t>> order;
    for (size_t i = 0; i < findings.size(); ++i)
        order.push_back({Key(sectionRank(findings[i].section, form), findings[i].severity), i});
    std::ranges::sort(order, [&](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        const CheckId &first = findings[a.second].check;
        const CheckId &second = findings[b.second].check;
        return first == second ? a.second < b.second : first < second;
    });
    std::vector<Finding> sorted;
    sorted.reserve(findings.size());
    for (const auto &[key, index] : order)
        sorted.push_back(std::move(findings[index]));
    findings = std::move(sorted);
}

} // namespace gouji
