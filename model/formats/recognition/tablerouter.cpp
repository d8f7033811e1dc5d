// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recognition/tablerouter.h"

#include <algorithm>

namespace gouji {

TableRouter::TableRouter(const TableLabels *own, std::vector<const TableLabels *> homeless)
    : m_own(own)
    , m_homeless(std::move(homeless))
    , m_current(own)
{}

bool TableRouter::hasLabel(const ReadingLine &line, const TableLabels &labels)
{
    return std::ranges::any_of(line.fields, [&labels](const ReadingField &field) {
        const std::optional<FoundLabel> found = labels.find(field.text);
        return found && found->distance == 0;
    });
}

const TableLabels *TableRouter::tableOf(const ReadingLine &line)
{
    if (m_homeless.empty() || line.kind == ReadingLine::Kind::Picture)
        return m_own;
    if (!m_own && !line.isRow())
        return m_current = nullptr;
    if (m_current && hasLabel(line, *m_current))
        return m_current;
    if (m_own && hasLabel(line, *m_own))
        return m_current = m_own;
    for (const TableLabels *labels : m_homeless) {
        if (hasLabel(line, *labels))
            return m_current = labels;
    }
    return m_current;
}

} // namespace gouji
