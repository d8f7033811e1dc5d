// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/backgroundmap.h"
#include "model/desk/publishedpage.h"

class QWidget;

namespace gouji {

class DeskDocument;

/// Compares the pages that units published, saved in a folder, with what they handed in, in the background; records what came of it,
/// and writes what differs down beside the desk's copies, place by place.
class PagesFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the question. All outlive it.
    PagesFlow(DeskDocument &desk, const FormLibrary &forms, QWidget &window);

    void ask();
    void compare(const QString &pageFolder);

signals:
    void progressed(int done, int total);
    void said(const QString &text, bool isError);

private:
    void finish(const std::vector<PublishedPage> &pages);

    DeskDocument &m_desk;
    const FormLibrary &m_forms;
    QWidget &m_window;
    BackgroundMap<QString, PublishedPage> m_pages;
};

} // namespace gouji
