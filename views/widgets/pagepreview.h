// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/pagepainter.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <memory>
#include <optional>

namespace gouji {

/// The pages of a document one under the other, as they will be printed. Goes through them by keys and wheel, from a quarter
/// to four times their size. Holds the document; changes nothing.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr qreal leastZoom = 0.25;
    static constexpr qreal mostZoom = 4;

    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    /// Null: nothing to show. The page in view stays in view where there still is one.
    void setDocument(std::shared_ptr<const PageDocument> document);
    int pageCount() const;
    /// The page that most of the view shows; −1: none.
    int currentPage() const { return m_current; }
    void goToPage(int page);

    /// 1: as large as on paper.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal factor);
    /// From now on as wide as the view, or as high; until a zoom is set.
    enum class Fit { None, Width, Page };
    void setFit(Fit fit);

signals:
    void currentPageChanged(int page);
    void zoomChanged(qreal factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal pixelsPerPoint() const;
    QSize pageSize() const;
    QRect pageRect(int page) const;
    QImage imageOf(int page);
    void applyZoom(qreal factor);
    void refit();
    void updateBars();
    void updateCurrent();
    void setCurrent(int page);
    void describe();

    std::shared_ptr<const PageDocument> m_document;
    std::optional<PagePainter> m_painter;
    QCache<int, QImage> m_images; ///< at the zoom of now; cost in KiB
    qreal m_zoom = 1;
    Fit m_fit = Fit::None;
    int m_current = -1;
};

} // namespace gouji
