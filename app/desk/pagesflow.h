// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/backgroundmap.h"
#include "model/desk/publishedpage.h"

namespace gouji {

/// Compares the pages that units published, saved in a folder, with what they handed in, in the background. Records nothing.
class PagesFlow : public QObject
{
    Q_OBJECT

public:
    /// The forms outlive it.
    explicit PagesFlow(const FormLibrary &forms);

    /// False: it is still at it, or there is no page in the folder.
    bool start(const DeskStatePtr &state, const QString &deskFolder, const QString &pageFolder);

signals:
    void progressed(int done, int total);
    void finished(const std::vector<gouji::PublishedPage> &pages);

private:
    const FormLibrary &m_forms;
    BackgroundMap<QString, PublishedPage> m_pages;
};

} // namespace gouji
