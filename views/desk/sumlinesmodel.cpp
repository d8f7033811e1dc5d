// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desk/sumlinesmodel.h"

#include <algorithm>

namespace gouji {
namespace {

QString signOf(const SumLine &line)
{
    if (!line.severity)
        return {};
    switch (*line.severity) {
    case Severity::Error:
    case Severity::NeedsExplanation: return QStringLiteral("● ");
    case Severity::Warning: return QStringLiteral("▲ ");
    case Severity::Hint: return QStringLiteral("○ ");
    }
    return {};
}

} // namespace

SumLinesModel::SumLinesModel(QObject *parent) : QAbstractListModel(parent) {}

void SumLinesModel::show(std::vector<SumLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int SumLinesModel::findings() const
{
    return static_cast<int>(
        std::ranges::count_if(m_lines, [](const SumLine &line) { return line.severity.has_value(); }));
}

int SumLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SumLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SumLine &line = m_lines[static_cast<std::size_t>(index.row())];
    return signOf(line) + line.text;
}

} // namespace gouji
