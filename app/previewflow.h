// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printable.h"

#include <QPointer>
#include <QTimer>

namespace gouji {

class MainWindow;
class PagePictures;
class PreviewDialog;
class ReportDocument;
class Workbench;

/// Shows something of the report in front on pages, in a window that follows the report, and prints and writes it from there. A
/// child of that window; both go when it is closed or the report is.
class PreviewFlow : public QObject
{
    Q_OBJECT

public:
    /// There must be a report in front.
    static void open(Workbench &workbench, MainWindow &window, Printable printable);

private:
    PreviewFlow(Workbench &workbench, MainWindow &window, PreviewDialog &dialog, Printable printable);

    const Report &report() const;
    PageStyle style() const;
    void follow();
    void refresh();
    void print();
    void write();
    void writePaper();
    void writePictures();
    QString folder() const;

    Workbench &m_workbench;
    MainWindow &m_window;
    PreviewDialog &m_dialog;
    ReportDocument &m_document;
    Printable m_printable;
    std::shared_ptr<const PageDocument> m_pages;
    QTimer m_soon;
};

} // namespace gouji
