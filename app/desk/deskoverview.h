// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/samenessflow.h"
#include "app/desk/tallyflow.h"

class QTabWidget;

namespace gouji {

/// The pages of a desk that look at all units together, 雷同 and 统计, and what they do. They change nothing at the desk. The
/// pages stand in the tabs of its window.
class DeskOverview : public QObject
{
    Q_OBJECT

public:
    /// Tabs and workbench outlive it. `folder`: the desk's.
    DeskOverview(QTabWidget &tabs, const QString &folder, Workbench &workbench);

    void show(const DeskStatePtr &state, QDate today);
    TallyFlow &tally() { return m_tally; }
    void retranslate();

private:
    QTabWidget &m_tabs;
    Workbench &m_workbench;
    SamenessPage m_samenessPage;
    TallyPage m_tallyPage;
    SamenessFlow m_sameness;
    TallyFlow m_tally;
};

} // namespace gouji
