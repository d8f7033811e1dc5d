// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panes.h"

#include "forms/reportview.h"
#include "forms/reviewpanel.h"
#include "forms/sourcepane.h"
#include "views/widgets/fittingstack.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace gouji {
namespace {

constexpr int sectionsWidth = 176;
constexpr int besideWidth = 256;
constexpr int sourceWidth = 400;
constexpr int roomForBothSides = 750; // a screen of 1366 has 683 at 200 %

/// A laptop on the desk and away from it has two screens: what fits the one is not put on the other.
QString layoutKey(int width)
{
    return width < roomForBothSides ? QStringLiteral("panes-on-small-screen") : QStringLiteral("panes");
}

} // namespace

Panes::Panes(QMainWindow &window) : QObject(&window), m_window(window)
{
    window.setDockNestingEnabled(true);
    addDock(Sections, "sections-pane", Qt::LeftDockWidgetArea);
    addDock(Findings, "findings-pane", Qt::RightDockWidgetArea);
    addDock(Details, "details-pane", Qt::RightDockWidgetArea);
    addDock(Source, "source-pane", Qt::LeftDockWidgetArea);
    addDock(Review, "review-pane", Qt::RightDockWidgetArea);
    window.tabifyDockWidget(m_docks[Findings], m_docks[Review]);
    m_docks[Findings]->raise();
    window.splitDockWidget(m_docks[Sections], m_docks[Source], Qt::Horizontal);
    m_docks[Source]->hide();
    window.resizeDocks({m_docks[Sections], m_docks[Findings]}, {sectionsWidth, besideWidth}, Qt::Horizontal);
    window.resizeDocks({m_docks[Findings], m_docks[Details]}, {3, 2}, Qt::Vertical);
    retranslate();
}

void Panes::addDock(Place place, const char *name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(QLatin1String(name));
    auto *stack = new FittingStack(dock);
    dock->setWidget(stack);
    m_window.addDockWidget(area, dock);
    m_docks[place] = dock;
    m_stacks[place] = stack;
}

std::array<QWidget *, 5> Panes::panesOf(const ReportView &view)
{
    return {view.sectionsPane(), view.findingsPane(), view.detailsPane(), &view.sourcePane(), &view.reviewPane()};
}

void Panes::add(const ReportView &view)
{
    const std::array<QWidget *, 5> panes = panesOf(view);
    for (std::size_t i = 0; i < panes.size(); ++i)
        m_stacks[i]->addWidget(panes[i]);
}

// Not every report has a source to show.
bool Panes::hasSomething(std::size_t place) const
{
    const auto *source = qobject_cast<const SourcePane *>(m_stacks[place]->currentWidget());
    return place != Source || (source && !source->isEmpty());
}

// A dock that is hidden because there is nothing to show must not be taken for the person's wish.
void Panes::show(const ReportView *view)
{
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        if (m_hasReport && hasSomething(i))
            m_isWanted[i] = !m_docks[i]->isHidden();
        if (view)
            m_stacks[i]->setCurrentWidget(panesOf(*view)[i]);
        m_docks[i]->setVisible(view && m_isWanted[i] && hasSomething(i));
    }
    if (view && !m_hasReport)
        m_docks[Findings]->raise();
    m_hasReport = view != nullptr;
}

void Panes::revealSource()
{
    m_isWanted[Source] = true;
    if (!m_docks[Source]->isHidden())
        return;
    m_docks[Source]->show();
    m_docks[Source]->raise();
    m_window.resizeDocks({m_docks[Sections], m_docks[Source]}, {sectionsWidth, sourceWidth}, Qt::Horizontal);
}

void Panes::revealReview()
{
    m_isWanted[Review] = true;
    m_docks[Review]->show();
    m_docks[Review]->raise();
}

void Panes::layBehindEachOther()
{
    for (const Place place : {Details, Sections, Source}) {
        const bool isShown = !m_docks[place]->isHidden(); // tabs show what was hidden
        m_window.tabifyDockWidget(m_docks[Findings], m_docks[place]);
        m_docks[place]->setVisible(isShown);
    }
    m_docks[Findings]->raise();
}

void Panes::restore(const QSettings &settings, int width)
{
    if (width < roomForBothSides)
        layBehindEachOther();
    m_window.restoreState(settings.value(layoutKey(width)).toByteArray());
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        m_isWanted[i] = !m_docks[i]->isHidden();
        m_docks[i]->setVisible(m_hasReport && m_isWanted[i] && hasSomething(i));
    }
}

void Panes::keep(QSettings &settings, int width)
{
    for (std::size_t i = 0; i < m_docks.size() && !m_hasReport; ++i)
        m_docks[i]->setVisible(m_isWanted[i]);
    settings.setValue(layoutKey(width), m_window.saveState());
}

void Panes::retranslate()
{
    m_docks[Sections]->setWindowTitle(tr("Sections"));
    m_docks[Findings]->setWindowTitle(tr("Findings"));
    m_docks[Details]->setWindowTitle(tr("Guidance and origin"));
    m_docks[Source]->setWindowTitle(tr("Source"));
    m_docks[Review]->setWindowTitle(tr("Review"));
}

void Panes::fill(QMenu &menu) const
{
    for (const QDockWidget *dock : m_docks)
        menu.addAction(dock->toggleViewAction());
}

} // namespace gouji
