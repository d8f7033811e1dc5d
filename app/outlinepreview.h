// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "views/page/page.h"
#include "views/page/pagestyle.h"

#include <QDate>
#include <QObject>

namespace gouji {

class PreviewDialog;
class Workbench;

/// A page about a desk that is to be printed.
struct DeskSummary
{
    PageOutline outline;
    QString office;
    QDate date;

    QString title() const;
};

/// Shows a summary of a desk on pages, and prints and writes it from there. A child of the window it shows; ends with it.
class SummaryFlow : public QObject
{
    Q_OBJECT

public:
    static PreviewDialog *open(Workbench &workbench, QWidget &parent, DeskSummary summary);

private:
    SummaryFlow(Workbench &workbench, PreviewDialog &dialog, DeskSummary summary);

    PageStyle style() const;
    void refresh();
    void print();
    void write();

    Workbench &m_workbench;
    PreviewDialog &m_dialog;
    DeskSummary m_summary;
    std::shared_ptr<const PageDocument> m_pages;
};

} // namespace gouji
