// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QScrollArea>

#include <vector>

class QLabel;

namespace gouji {

/// Pages as pictures, one at a time: a scan to key in from. Fits the width until a person zooms. PageUp and PageDown turn
/// pages at the ends, Ctrl with + and - zooms.
class ScanView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScanView(QWidget *parent = nullptr);

    void setPages(std::vector<QImage> pages);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    int page() const { return m_page; }
    void goToPage(int page);
    /// 0: the width of the view.
    void setZoom(double factor);
    double zoom() const;

signals:
    void pageChanged(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    bool turn(int by);

    std::vector<QImage> m_pages;
    QLabel *m_picture;
    int m_page = 0;
    double m_zoom = 0;
};

} // namespace gouji
