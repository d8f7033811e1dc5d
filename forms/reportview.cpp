// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/reportview.h"

#include "forms/closingpage.h"
#include "forms/detailspanel.h"
#include "forms/factspage.h"
#include "forms/findbar.h"
#include "forms/findingspanel.h"
#include "forms/panecycle.h"
#include "forms/prosepane.h"
#include "forms/reviewpanel.h"
#include "forms/sectionpage.h"
#include "forms/sourcepane.h"
#include "views/widgets/fittingstack.h"
#include "views/widgets/formtable.h"
#include "views/widgets/proseedit.h"
#include "views/widgets/sectiondelegate.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace gouji {
namespace {

template<typename Do>
void forEachSection(const QHash<QString, QWidget *> &pages, Do what)
{
    for (QWidget *page : pages) {
        if (auto *section = qobject_cast<SectionPage *>(page))
            what(*section);
    }
}

} // namespace

ReportView::ReportView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sections(session)
    , m_history(session)
    , m_staleNumbers(session)
    , m_pages(new FittingStack)
    , m_list(new QListView)
    , m_findings(new FindingsPanel(session))
    , m_details(new DetailsPanel(session, m_history))
    , m_review(new ReviewPanel(session))
    , m_source(new SourcePane)
    , m_findBar(new FindBar(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_findBar);
    setUpList();
    connect(m_findings, &FindingsPanel::findingActivated, this, qOverload<const Finding &>(&ReportView::goTo));
    connect(m_findings, &FindingsPanel::personNamed, this, &ReportView::personNamed);
    connect(m_review, &ReviewPanel::personNamed, this, &ReportView::personNamed);
    connect(m_review, &ReviewPanel::placeActivated, this, qOverload<const Anchor &>(&ReportView::goTo));
    connect(m_review, &ReviewPanel::askWanted, this, [this] { m_review->startAsking(currentPlace()); });
    connect(m_details, &DetailsPanel::sourceWanted, this, &ReportView::sourceWanted);
    connect(m_source, &SourcePane::placeActivated, this, &ReportView::goToCellFrom);
    connect(m_findBar, &FindBar::matchReached, this, &ReportView::showMatch);
    connect(m_findBar, &FindBar::closed, this, [this] { m_pages->currentWidget()->setFocus(); });
    retranslate();
}

ReportView::~ReportView()
{
    // They stand in the window's docks; where the window went first, they went with it.
    delete m_list;
    delete m_findings;
    delete m_details;
    delete m_review;
    delete m_source;
}

void ReportView::setUpList()
{
    m_list->setModel(&m_sections);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // laid out anew when only the width changes
    m_list->setMinimumWidth(120);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportView::onCurrentChanged);
    connect(m_list, &QListView::activated, this, [this] { m_pages->currentWidget()->setFocus(); });
}

QWidget *ReportView::sectionsPane() const
{
    return m_list;
}

QWidget *ReportView::findingsPane() const
{
    return m_findings;
}

QWidget *ReportView::detailsPane() const
{
    return m_details;
}

ReviewPanel &ReportView::reviewPane() const
{
    return *m_review;
}

SourcePane &ReportView::sourcePane() const
{
    return *m_source;
}

void ReportView::setSource(const QString &fileName, const SourceOutline &outline, const std::vector<QImage> &pages)
{
    if (pages.empty())
        m_source->setOutline(fileName, outline);
    else
        m_source->setPages(fileName, pages);
    m_details->setHasSource(!m_source->isEmpty());
}

void ReportView::showSource(const SourcePlace &place)
{
    m_source->showPlace(place);
    m_source->setFocus(Qt::OtherFocusReason);
}

// Several cells may come from one line of a text: the first of them is shown.
void ReportView::goToCellFrom(const SourcePlace &place)
{
    for (const auto &[cell, from] : m_session.report().origin.provenance) {
        const std::optional<CellIndex> index = m_session.form().find(cell);
        if (from != place || !index)
            continue;
        Finding there;
        there.section = m_session.form().sectionOfTable(m_session.form().cell(*index).table)->id;
        there.cells = {cell};
        goTo(there);
        return;
    }
}

QWidget *ReportView::makePage(const QString &section)
{
    if (section == factsSection)
        return new FactsPage(m_session);
    if (section == closingSection)
        return new ClosingPage(m_session);
    auto *page = new SectionPage(m_session, section);
    page->setZoom(m_zoom);
    connect(page, &SectionPage::zoomChanged, this, &ReportView::setZoom);
    connect(page, &SectionPage::cellReached, m_details, &DetailsPanel::showCell);
    connect(page, &SectionPage::tableMenuWanted, this, &ReportView::tableMenuWanted);
    if (page->table()) {
        page->table()->view().setEnterMoves(m_enterMoves);
        page->table()->setShowsLastYear(m_showsLastYear);
    }
    if (page->prose())
        setUpProse(section, *page->prose());
    return page;
}

void ReportView::setUpProse(const QString &section, ProsePane &prose)
{
    prose.setStaleNumbers(m_staleNumbers);
    prose.setLastYearShown(m_isLastYearShown);
    prose.setLimit(m_limits.value(section));
    connect(&prose, &ProsePane::limitChanged, this, [this, section](int characters) {
        m_limits.insert(section, characters);
        emit limitChanged(section, characters);
    });
}

QWidget *ReportView::pageOf(const QString &section)
{
    QWidget *&page = m_pageOf[section];
    if (!page) {
        page = makePage(section);
        m_pages->addWidget(page);
    }
    return page;
}

void ReportView::setPerson(const QString &name)
{
    m_findings->setPerson(name);
    m_review->setPerson(name);
}

QString ReportView::currentSection() const
{
    return m_sections.sectionAt(m_list->currentIndex().row());
}

void ReportView::onCurrentChanged()
{
    const QString section = currentSection();
    m_pages->setCurrentWidget(pageOf(section));
    m_findings->setSection(section);
    m_review->setSection(section);
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    m_details->showSection(section);
    if (page && page->currentCell())
        m_details->showCell(*page->currentCell());
}

void ReportView::goToSection(const QString &section)
{
    const int row = m_sections.rowOf(section);
    if (row >= 0)
        m_list->setCurrentIndex(m_sections.index(row));
}

void ReportView::goTo(const Finding &finding)
{
    goInSection(finding.section, finding);
}

template<typename Place>
void ReportView::goInSection(const QString &section, const Place &place)
{
    goToSection(section.isEmpty() ? factsSection.toString() : section);
    if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()))
        page->goTo(place);
    else if (m_pages->currentWidget())
        m_pages->currentWidget()->setFocus();
}

void ReportView::goTo(const Anchor &place)
{
    goInSection(sectionOf(place, m_session.form()), place);
}

Anchor ReportView::currentPlace() const
{
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    Anchor place;
    place.section = currentSection() == factsSection ? QString() : currentSection();
    return page ? page->currentPlace() : place;
}

void ReportView::startAccepting()
{
    m_findings->startAccepting();
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

bool ReportView::goToNextBlocking(bool backwards)
{
    const std::vector<Finding> blocking = m_session.readyFindings();
    if (blocking.empty())
        return false;
    const std::size_t count = blocking.size();
    std::size_t next = backwards ? count - 1 : 0;
    if (m_lastVisited) {
        const auto last = std::ranges::find(blocking, *m_lastVisited);
        const bool isSettled = last == blocking.end();
        const std::size_t from = isSettled ? m_lastPosition : static_cast<std::size_t>(last - blocking.begin());
        next = (from + (backwards ? count - 1 : isSettled ? 0 : 1)) % count;
    }
    m_lastPosition = next;
    m_lastVisited = blocking[next];
    goTo(blocking[next]);
    m_findings->choose(blocking[next]);
    return true;
}

Fix ReportView::fixHere() const
{
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    const bool isInList = m_findings->isAncestorOf(window()->focusWidget());
    return page && !isInList ? page->fixHere() : m_findings->currentFix();
}

void ReportView::cyclePanes(bool backwards)
{
    focusNextPane({m_list, m_source, m_pages->currentWidget(), m_findings, m_review, m_details},
                  window()->focusWidget(), backwards);
}

ProsePane *ReportView::currentProse() const
{
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    return page ? page->prose() : nullptr;
}

void ReportView::find(bool forReplacing)
{
    const ProsePane *prose = currentProse();
    const QString selected = prose ? prose->edit().textCursor().selectedText() : QString();
    m_findBar->open(forReplacing, selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

void ReportView::findNext(bool backwards)
{
    m_findBar->goToNext(backwards);
}

void ReportView::showMatch(const TextMatch &match)
{
    goToSection(match.section);
    if (auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget()))
        page->goTo(match);
}

void ReportView::setLastYearShown(bool isShown)
{
    m_isLastYearShown = isShown;
    forEachSection(m_pageOf, [isShown](SectionPage &page) {
        if (page.prose())
            page.prose()->setLastYearShown(isShown);
    });
}

void ReportView::setLimits(const QHash<QString, int> &limits)
{
    m_limits = limits;
    forEachSection(m_pageOf, [&limits](SectionPage &page) {
        if (page.prose())
            page.prose()->setLimit(limits.value(page.section()));
    });
}

void ReportView::setZoom(double factor)
{
    if (factor == m_zoom)
        return;
    m_zoom = factor;
    forEachSection(m_pageOf, [factor](SectionPage &page) { page.setZoom(factor); });
    emit zoomChanged(factor);
}

FormTable *ReportView::currentTable() const
{
    const auto *page = qobject_cast<SectionPage *>(m_pages->currentWidget());
    return page ? page->table() : nullptr;
}

void ReportView::setNotes(const GuidanceNotes &notes)
{
    m_details->setNotes(notes);
}

void ReportView::setShowsLastYear(bool shows)
{
    if (shows == m_showsLastYear)
        return;
    m_showsLastYear = shows;
    forEachSection(m_pageOf, [shows](SectionPage &page) {
        if (page.table())
            page.table()->setShowsLastYear(shows);
    });
}

void ReportView::setEnterMoves(EnterMoves direction)
{
    m_enterMoves = direction;
    forEachSection(m_pageOf, [direction](SectionPage &page) {
        if (page.table())
            page.table()->view().setEnterMoves(direction);
    });
}

void ReportView::retranslate()
{
    m_list->setAccessibleName(tr("Sections"));
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
