// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outline/pageoutline.h"
#include "views/page/page.h"
#include "views/page/pagestyle.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <memory>

namespace gouji {

class PreviewDialog;
class Workbench;

/// Something that is no report and is to be printed: a summary of a desk, the guide.
struct PrintedText
{
    std::function<PageOutline(const PageStyle &)> outline;
    QString title;
    QString author;
    QDate date;
};

/// Shows a text on pages, and prints and writes it from there. A child of the window it shows; ends with it.
class OutlinePreview : public QObject
{
    Q_OBJECT

public:
    static PreviewDialog *open(Workbench &workbench, QWidget &parent, PrintedText text);

private:
    OutlinePreview(Workbench &workbench, PreviewDialog &dialog, PrintedText text);

    PageStyle style() const;
    void refresh();
    void print();
    void write();

    Workbench &m_workbench;
    PreviewDialog &m_dialog;
    PrintedText m_text;
    std::shared_ptr<const PageDocument> m_pages;
};

} // namespace gouji
