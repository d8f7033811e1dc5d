// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formtemplate.h"

#include <algorithm>

namespace gouji {

FormTemplate::FormTemplate(Content content) : m_content(std::move(content)), m_identitiesOfCell(m_content.cells.size())
{
    for (std::size_t i = 0; i < m_content.cells.size(); ++i)
        m_indexes.insert(m_content.cells[i].id, static_cast<int>(i));
    for (std::size_t i = 0; i < m_content.identities.size(); ++i) {
        for (const auto *side : {&m_content.identities[i].sum, &m_content.identities[i].equals}) {
            for (const CellIndex cell : *side)
                m_identitiesOfCell[cell.toSize()].push_back(static_cast<int>(i));
        }
    }
}

bool FormTemplate::covers(int year) const
{
    return year >= m_content.firstYear && (m_content.lastYear == 0 || year <= m_content.lastYear);
}

QString FormTemplate::titleFor(const QString &body, int year) const
{
    QString title = m_content.titlePattern;
    title.replace(QLatin1String("{year}"), year == 0 ? QString() : QString::number(year));
    return title.replace(QLatin1String("{body}"), body);
}

const SectionTemplate *FormTemplate::section(QStringView id) const
{
    const auto found =
        std::ranges::find_if(sections(), [id](const SectionTemplate &section) { return section.id == id; });
    return found == sections().end() ? nullptr : &*found;
}

const SectionTemplate *FormTemplate::sectionOfTable(int table) const
{
    const QString &id = tables()[static_cast<std::size_t>(table)].id();
    const auto found =
        std::ranges::find_if(sections(), [&id](const SectionTemplate &section) { return section.table == id; });
    return found == sections().end() ? nullptr : &*found;
}

int FormTemplate::tableIndex(QStringView id) const
{
    const auto found = std::ranges::find_if(tables(), [id](const TableTemplate &table) { return table.id() == id; });
    return found == tables().end() ? -1 : static_cast<int>(found - tables().begin());
}

std::optional<CellIndex> FormTemplate::find(const CellId &id) const
{
    const auto found = m_indexes.constFind(id);
    return found == m_indexes.constEnd() ? std::nullopt : std::optional(CellIndex(static_cast<std::size_t>(*found)));
}

std::span<const int> FormTemplate::identitiesOf(CellIndex cell) const
{
    return m_identitiesOfCell[cell.toSize()];
}

std::span<const CellIndex> FormTemplate::role(QStringView name) const
{
    const auto found = m_content.roles.find(name.toString());
    return found == m_content.roles.end() ? std::span<const CellIndex>() : std::span<const CellIndex>(found->second);
}

} // namespace gouji
