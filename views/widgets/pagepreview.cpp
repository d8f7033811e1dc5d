// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace gouji {
namespace {

constexpr int gap = 16;                // px around and between pages
constexpr int imageMemory = 64 * 1024; // KiB
constexpr qreal zoomStep = 1.25;

} // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_images(imageMemory)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    describe();
}

PagePreview::~PagePreview() = default;

void PagePreview::setDocument(std::shared_ptr<const PageDocument> document)
{
    m_painter.reset();
    m_images.clear();
    m_document = std::move(document);
    if (m_document)
        m_painter.emplace(*m_document);
    refit();
    updateBars();
    m_current = -1; // what is in view is another page now, even in its old place
    updateCurrent();
    viewport()->update();
}

int PagePreview::pageCount() const
{
    return m_document ? static_cast<int>(m_document->pages.size()) : 0;
}

void PagePreview::goToPage(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(page * (pageSize().height() + gap));
    setCurrent(page); // the last ones may not come up to the middle
}

qreal PagePreview::pixelsPerPoint() const
{
    return m_zoom * logicalDpiY() / 72;
}

QSize PagePreview::pageSize() const
{
    if (!m_document)
        return {};
    return {qRound(m_document->paper.width.points() * pixelsPerPoint()),
            qRound(m_document->paper.height.points() * pixelsPerPoint())};
}

QRect PagePreview::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    const int top = gap + page * (size.height() + gap) - verticalScrollBar()->value();
    return {QPoint(left, top), size};
}

QImage PagePreview::imageOf(int page)
{
    if (const QImage *known = m_images.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    QImage image = m_painter->image(page, pixelsPerPoint() * 72 * ratio);
    image.setDevicePixelRatio(ratio);
    m_images.insert(page, new QImage(image), std::min(static_cast<int>(image.sizeInBytes() / 1024), imageMemory));
    return image;
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawImage(rect.topLeft(), imageOf(page));
        painter.setPen(palette().color(hasFocus() && page == m_current ? QPalette::Highlight : QPalette::Dark));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PagePreview::setZoom(qreal factor)
{
    m_fit = Fit::None;
    applyZoom(factor);
}

void PagePreview::setFit(Fit fit)
{
    m_fit = fit;
    refit();
}

void PagePreview::refit()
{
    if (m_fit == Fit::None || !m_document)
        return;
    const qreal dotsPerPoint = logicalDpiY() / 72.0;
    const qreal width = (viewport()->width() - 2 * gap) / (m_document->paper.width.points() * dotsPerPoint);
    const qreal height = (viewport()->height() - 2 * gap) / (m_document->paper.height.points() * dotsPerPoint);
    applyZoom(m_fit == Fit::Width ? width : std::min(width, height));
}

// What was at the top stays there.
void PagePreview::applyZoom(qreal factor)
{
    factor = std::clamp(factor, leastZoom, mostZoom);
    if (qFuzzyCompare(factor, m_zoom))
        return;
    const qreal place = static_cast<qreal>(verticalScrollBar()->value()) / (pageSize().height() + gap);
    m_zoom = factor;
    m_images.clear();
    updateBars();
    verticalScrollBar()->setValue(qRound(place * (pageSize().height() + gap)));
    updateCurrent();
    viewport()->update();
    emit zoomChanged(factor);
}

void PagePreview::updateBars()
{
    const QSize size = pageSize();
    const int height = pageCount() > 0 ? pageCount() * (size.height() + gap) + gap : 0;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(3 * gap);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * gap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(3 * gap);
}

void PagePreview::updateCurrent()
{
    const int pitch = pageSize().height() + gap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - gap;
    const int current = pageCount() > 0 ? std::clamp(middle / pitch, 0, pageCount() - 1) : -1;
    setCurrent(current);
}

void PagePreview::setCurrent(int page)
{
    if (page == m_current)
        return;
    m_current = page;
    describe();
    viewport()->update();
    emit currentPageChanged(page);
}

/// What a screen reader says: the page and its words.
void PagePreview::describe()
{
    if (m_current < 0) {
        setAccessibleName(tr("Pages: none"));
        setAccessibleDescription({});
        return;
    }
    QString words;
    for (const TextRun &run : m_document->pages[static_cast<std::size_t>(m_current)].runs)
        words += run.text;
    setAccessibleName(tr("Page %1 of %2").arg(m_current + 1).arg(pageCount()));
    setAccessibleDescription(words);
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
    updateBars();
    updateCurrent();
}

void PagePreview::scrollContentsBy(int, int)
{
    updateCurrent();
    viewport()->update();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(pageCount() - 1); return;
    case Qt::Key_PageDown:
        if (isControl) {
            goToPage(m_current + 1);
            return;
        }
        break;
    case Qt::Key_PageUp:
        if (isControl) {
            goToPage(m_current - 1);
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: setZoom(m_zoom * zoomStep); return;
    case Qt::Key_Minus: setZoom(m_zoom / zoomStep); return;
    case Qt::Key_0: setZoom(1); return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
    event->accept();
}

void PagePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace gouji
