// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include "forms/reportview.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QStackedWidget>

namespace gouji {
namespace {

constexpr int sectionsWidth = 176;
constexpr int besideWidth = 256;

} // namespace

Panes::Panes(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.setDockNestingEnabled(true);
    addDock(Sections, "sections-pane", Qt::LeftDockWidgetArea);
    addDock(Findings, "findings-pane", Qt::RightDockWidgetArea);
    addDock(Details, "details-pane", Qt::RightDockWidgetArea);
    window.resizeDocks({m_docks[Sections], m_docks[Findings]}, {sectionsWidth, besideWidth}, Qt::Horizontal);
    window.resizeDocks({m_docks[Findings], m_docks[Details]}, {3, 2}, Qt::Vertical);
    retranslate();
}

void Panes::addDock(Place place, const char *name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(QLatin1String(name));
    auto *stack = new QStackedWidget(dock);
    dock->setWidget(stack);
    m_window.addDockWidget(area, dock);
    m_docks[place] = dock;
    m_stacks[place] = stack;
}

std::array<QWidget *, 3> Panes::panesOf(const ReportView &view)
{
    return {view.sectionsPane(), view.findingsPane(), view.detailsPane()};
}

void Panes::add(const ReportView &view)
{
    const std::array<QWidget *, 3> panes = panesOf(view);
    for (std::size_t i = 0; i < panes.size(); ++i)
        m_stacks[i]->addWidget(panes[i]);
}

// Without a report the docks are hidden, which must not be taken for the person's wish.
void Panes::show(const ReportView *view)
{
    if (!view && m_hasReport) {
        for (std::size_t i = 0; i < m_docks.size(); ++i)
            m_isWanted[i] = !m_docks[i]->isHidden();
    }
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        if (view)
            m_stacks[i]->setCurrentWidget(panesOf(*view)[i]);
        if (!view)
            m_docks[i]->hide();
        else if (!m_hasReport)
            m_docks[i]->setVisible(m_isWanted[i]);
    }
    m_hasReport = view != nullptr;
}

void Panes::takeRestored()
{
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        m_isWanted[i] = !m_docks[i]->isHidden();
        m_docks[i]->setVisible(m_hasReport && m_isWanted[i]);
    }
}

void Panes::showWanted()
{
    for (std::size_t i = 0; i < m_docks.size() && !m_hasReport; ++i)
        m_docks[i]->setVisible(m_isWanted[i]);
}

void Panes::retranslate()
{
    m_docks[Sections]->setWindowTitle(tr("Sections"));
    m_docks[Findings]->setWindowTitle(tr("Findings"));
    m_docks[Details]->setWindowTitle(tr("Guidance and origin"));
}

void Panes::fill(QMenu &menu) const
{
    for (const QDockWidget *dock : m_docks)
        menu.addAction(dock->toggleViewAction());
}

} // namespace gouji
