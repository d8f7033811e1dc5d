// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scanview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace gouji {
namespace {

constexpr double smallest = 0.1;
constexpr double largest = 4;
constexpr double step = 1.2;

} // namespace

ScanView::ScanView(QWidget *parent) : QScrollArea(parent), m_picture(new QLabel)
{
    setWidget(m_picture);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    refresh();
}

void ScanView::setPages(std::vector<QImage> pages)
{
    m_pages = std::move(pages);
    m_page = 0;
    refresh();
}

void ScanView::goToPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    refresh();
    verticalScrollBar()->setValue(0);
    emit pageChanged(m_page);
}

void ScanView::setZoom(double factor)
{
    m_zoom = factor == 0 ? 0 : std::clamp(factor, smallest, largest);
    refresh();
}

double ScanView::zoom() const
{
    if (m_zoom != 0 || m_pages.empty())
        return m_zoom;
    const int width = m_pages[static_cast<std::size_t>(m_page)].width();
    return static_cast<double>(viewport()->width()) / std::max(1, width);
}

void ScanView::refresh()
{
    setAccessibleName(m_pages.empty() ? tr("Pages of the source")
                                      : tr("Page %1 of %2 of the source").arg(m_page + 1).arg(pageCount()));
    if (m_pages.empty()) {
        m_picture->clear();
        return;
    }
    const QImage &image = m_pages[static_cast<std::size_t>(m_page)];
    const double ratio = devicePixelRatioF();
    const int width = std::max(1, qRound(image.width() * zoom() * ratio));
    QPixmap pixmap = QPixmap::fromImage(image.scaledToWidth(width, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->adjustSize();
}

bool ScanView::turn(int by)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = by > 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
    const int page = m_page + by;
    if (!isAtEnd || page < 0 || page >= pageCount())
        return false;
    goToPage(page);
    verticalScrollBar()->setValue(by > 0 ? 0 : verticalScrollBar()->maximum());
    return true;
}

void ScanView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const bool isTurned = (event->key() == Qt::Key_PageDown && turn(1)) || (event->key() == Qt::Key_PageUp && turn(-1));
    if (isTurned)
        return;
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(zoom() * step);
    else if (isControl && event->key() == Qt::Key_Minus)
        setZoom(zoom() / step);
    else if (isControl && event->key() == Qt::Key_0)
        setZoom(0);
    else
        QScrollArea::keyPressEvent(event);
}

void ScanView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        setZoom(event->angleDelta().y() > 0 ? zoom() * step : zoom() / step);
    else if (event->angleDelta().y() == 0 || !turn(event->angleDelta().y() > 0 ? -1 : 1))
        QScrollArea::wheelEvent(event);
}

void ScanView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_zoom == 0)
        refresh();
}

void ScanView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gouji
