// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/scopebox.h"

#include <QEvent>

namespace gouji {
namespace {

enum BodyRole { NameRole = Qt::UserRole, PickedRole };

} // namespace

ScopeBox::ScopeBox(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        m_isPicked = currentData(PickedRole).toBool();
        m_body = currentData(NameRole).toString();
        emit scopeChosen();
    });
}

void ScopeBox::setUnits(const UnitList &units)
{
    const bool isSame = m_units.units() == units.units();
    if (isSame && count() > 0)
        return;
    m_units = units;
    const std::vector<std::pair<int, int>> bodies = bodiesWithUnits(units);
    if (!m_isPicked && !units.find(m_body))
        m_body = bodies.empty() ? QString() : units[bodies.front().first].name;
    fill();
}

void ScopeBox::pick(const std::vector<int> &units)
{
    m_picked.clear();
    for (const int unit : units)
        m_picked.append(m_units[unit].name);
    m_isPicked = true;
    m_body.clear();
    fill();
}

SumScope ScopeBox::scope() const
{
    if (!m_isPicked)
        return scopeBelow(m_units, m_body.isEmpty() ? -1 : m_units.find(m_body).value_or(-1));
    std::vector<int> picked;
    for (const QString &name : m_picked) {
        if (const std::optional<int> unit = m_units.find(name))
            picked.push_back(*unit);
    }
    return scopeOf(std::move(picked));
}

void ScopeBox::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    for (const auto &[unit, depth] : bodiesWithUnits(m_units))
        addItem(QString(2 * depth, QChar(QChar::Nbsp)) + m_units[unit].name, m_units[unit].name);
    addItem(tr("All units of the list"), QString());
    if (!m_picked.isEmpty()) {
        addItem(tr("%n unit(s) picked in the queue", nullptr, static_cast<int>(m_picked.size())));
        setItemData(count() - 1, true, PickedRole);
    }
    setCurrentIndex(m_isPicked ? count() - 1 : findData(m_body, NameRole));
}

void ScopeBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace gouji
