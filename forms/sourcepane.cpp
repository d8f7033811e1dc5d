// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sourcepane.h"

#include "views/widgets/scanview.h"
#include "views/widgets/sourceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gouji {
namespace {

constexpr double zoomStep = 1.25;

QToolButton *addButton(QHBoxLayout &bar, const QString &sign)
{
    auto *button = new QToolButton;
    button->setText(sign);
    button->setAutoRaise(true);
    bar.addWidget(button);
    return button;
}

} // namespace

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_pageBar(nullptr)
    , m_views(new QStackedWidget)
    , m_nothing(new QLabel)
    , m_outline(new SourceView)
    , m_scan(new ScanView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_name->setMargin(8);
    m_name->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(8);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (QWidget *view : std::initializer_list<QWidget *>{m_nothing, m_outline, m_scan})
        m_views->addWidget(view);
    m_pageBar = makePageBar();
    layout->addWidget(m_name);
    layout->addWidget(m_pageBar);
    layout->addWidget(m_views, 1);
    connect(m_outline, &SourceView::placeActivated, this, &SourcePane::placeActivated);
    connect(m_scan, &ScanView::pageChanged, this, &SourcePane::refresh);
    showFile({}, m_nothing);
    retranslate();
}

QWidget *SourcePane::makePageBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    m_previous = addButton(*layout, QStringLiteral("◂"));
    m_page = new QLabel;
    layout->addWidget(m_page);
    m_next = addButton(*layout, QStringLiteral("▸"));
    layout->addStretch();
    m_smaller = addButton(*layout, QStringLiteral("−"));
    m_larger = addButton(*layout, QStringLiteral("+"));
    connect(m_previous, &QToolButton::clicked, this, [this] { m_scan->goToPage(m_scan->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_scan->goToPage(m_scan->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_scan->setZoom(m_scan->zoom() / zoomStep); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_scan->setZoom(m_scan->zoom() * zoomStep); });
    return bar;
}

void SourcePane::setOutline(const QString &fileName, const SourceOutline &outline)
{
    m_outline->setSource(outline);
    showFile(fileName, m_outline->isEmpty() ? static_cast<QWidget *>(m_nothing) : m_outline);
}

void SourcePane::setPages(const QString &fileName, std::vector<QImage> pages)
{
    m_scan->setPages(std::move(pages));
    showFile(fileName, m_scan->pageCount() == 0 ? static_cast<QWidget *>(m_nothing) : m_scan);
}

bool SourcePane::isEmpty() const
{
    return m_views->currentWidget() == m_nothing;
}

void SourcePane::showFile(const QString &fileName, QWidget *view)
{
    m_name->setText(fileName);
    m_name->setVisible(!fileName.isEmpty());
    m_views->setCurrentWidget(view);
    setFocusProxy(view == m_nothing ? nullptr : view);
    refresh();
}

bool SourcePane::showPlace(const SourcePlace &place)
{
    if (m_views->currentWidget() == m_outline)
        return m_outline->showPlace(place);
    if (m_views->currentWidget() != m_scan || place.page < 1 || place.page > m_scan->pageCount())
        return false;
    m_scan->goToPage(place.page - 1);
    return true;
}

void SourcePane::refresh()
{
    m_pageBar->setVisible(m_views->currentWidget() == m_scan);
    m_page->setText(QStringLiteral("%1 / %2").arg(m_scan->page() + 1).arg(m_scan->pageCount()));
    m_previous->setEnabled(m_scan->page() > 0);
    m_next->setEnabled(m_scan->page() + 1 < m_scan->pageCount());
}

void SourcePane::retranslate()
{
    m_nothing->setText(tr("The file that this report was read from is not at hand. It is kept here from opening a "
                          "document, a page or a PDF until the report is closed."));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    for (QToolButton *button : {m_previous, m_next, m_smaller, m_larger})
        button->setToolTip(button->accessibleName());
    refresh();
}

void SourcePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace gouji
