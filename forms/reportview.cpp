// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportview.h"

#include "forms/closingpage.h"
#include "forms/findingspanel.h"
#include "forms/sectionpage.h"
#include "views/widgets/formtable.h"
#include "views/widgets/sectiondelegate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

namespace gouji {
namespace {

constexpr int listWidth = 176;
constexpr int findingsWidth = 256;

} // namespace

ReportView::ReportView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sections(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_findings(new FindingsPanel(session))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setUpPanes();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportView::onCurrentChanged);
    connect(m_list, &QListView::activated, this, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_findings, &FindingsPanel::findingActivated, this, &ReportView::goTo);
}

void ReportView::setUpPanes()
{
    m_list->setModel(&m_sections);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Sections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_findings);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list->setMinimumWidth(120);
    m_findings->setMinimumWidth(160);
    m_splitter->setSizes({listWidth, 4000, findingsWidth});
}

QWidget *ReportView::pageOf(const QString &section)
{
    QWidget *&page = m_pageOf[section];
    if (page)
        return page;
    if (section == closingSection) {
        page = new ClosingPage(m_session);
    } else {
        auto *made = new SectionPage(m_session, section);
        made->setZoom(m_zoom);
        connect(made, &SectionPage::zoomChanged, this, &ReportView::setZoom);
        connect(made, &SectionPage::tableMenuWanted, this, &ReportView::tableMenuWanted);
        if (made->table())
            made->table()->view().setEnterMoves(m_enterMoves);
        page = made;
    }
    m_pages->addWidget(page);
    return page;
}

void ReportView::onCurrentChanged()
{
    const QString section = m_sections.sectionAt(m_list->currentIndex().row());
    m_pages->setCurrentWidget(pageOf(section));
    m_findings->setSection(section);
}

void ReportView::goToSection(const QString &section)
{
    const int row = m_sections.rowOf(section);
    if (row >= 0)
        m_list->setCurrentIndex(m_sections.index(row));
}

void ReportView::goTo(const Finding &finding)
{
    goToSection(finding.section);
    if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()))
        page->goTo(finding);
    else if (m_pages->currentWidget())
        m_pages->currentWidget()->setFocus();
}

void ReportView::goToWork()
{
    int wanted = m_sections.rowOf(m_session.form().sections().front().id);
    for (int row = m_sections.rowCount() - 1; row >= 0; --row) {
        const auto state = static_cast<SectionState>(m_sections.index(row).data(SectionListModel::StateRole).toInt());
        if (state == SectionState::Error || state == SectionState::ToDo)
            wanted = row;
    }
    m_list->setCurrentIndex(m_sections.index(wanted));
    if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()))
        page->goToWork();
}

void ReportView::showWhatBlocks()
{
    m_findings->showWhatBlocks();
}

void ReportView::cyclePanes(bool backwards)
{
    const std::array<QWidget *, 3> panes{m_list, m_pages, m_findings};
    std::size_t current = 0;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QWidget::focusWidget()) || panes[i]->hasFocus())
            current = i;
    }
    const std::size_t next = (current + (backwards ? panes.size() - 1 : 1)) % panes.size();
    if (panes[next] == m_pages)
        m_pages->currentWidget()->setFocus();
    else
        panes[next]->setFocus();
}

void ReportView::setZoom(double factor)
{
    if (factor == m_zoom)
        return;
    m_zoom = factor;
    for (QWidget *page : std::as_const(m_pageOf)) {
        if (auto *section = qobject_cast<SectionPage *>(page))
            section->setZoom(factor);
    }
    emit zoomChanged(factor);
}

FormTable *ReportView::currentTable() const
{
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    return page ? page->table() : nullptr;
}

void ReportView::setEnterMoves(EnterMoves direction)
{
    m_enterMoves = direction;
    for (QWidget *page : std::as_const(m_pageOf)) {
        const auto *section = qobject_cast<SectionPage *>(page);
        if (section && section->table())
            section->table()->view().setEnterMoves(direction);
    }
}

QByteArray ReportView::layoutState() const
{
    return m_splitter->saveState();
}

void ReportView::restoreLayout(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace gouji
