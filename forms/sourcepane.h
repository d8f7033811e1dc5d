// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/source/sourceoutline.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace gouji {

class ScanView;
class SourceView;

/// The file that a report was read from, kept beside it while it is open: as it was found, or its pages as pictures where
/// it has no text. Says so where there is none.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(QWidget *parent = nullptr);

    void setOutline(const QString &fileName, const SourceOutline &outline);
    void setPages(const QString &fileName, std::vector<QImage> pages);
    bool isEmpty() const;
    /// False: it is not known to be here.
    bool showPlace(const SourcePlace &place);

signals:
    void placeActivated(const gouji::SourcePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makePageBar();
    void showFile(const QString &fileName, QWidget *view);
    void refresh();
    void retranslate();

    QLabel *m_name;
    QWidget *m_pageBar;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QLabel *m_page = nullptr;
    QStackedWidget *m_views;
    QLabel *m_nothing;
    SourceView *m_outline;
    ScanView *m_scan;
};

} // namespace gouji
