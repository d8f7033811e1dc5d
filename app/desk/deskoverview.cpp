// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskoverview.h"

#include "app/workbench.h"

#include <QTabWidget>

namespace gouji {

DeskOverview::DeskOverview(QTabWidget &tabs, const QString &folder, Workbench &workbench)
    : m_tabs(tabs)
    , m_workbench(workbench)
    , m_sameness(m_samenessPage, folder, workbench.forms())
    , m_tally(m_tallyPage, workbench)
{
    tabs.addTab(&m_samenessPage, QString());
    tabs.addTab(&m_tallyPage, QString());
}

void DeskOverview::show(const DeskStatePtr &state, QDate today)
{
    m_sameness.show(state, m_workbench.checkSettings().options().words->phrases);
    m_tally.show(state, today);
}

void DeskOverview::retranslate()
{
    m_tabs.setTabText(m_tabs.indexOf(&m_samenessPage), tr("Sameness"));
    m_tabs.setTabText(m_tabs.indexOf(&m_tallyPage), tr("Tally"));
}

} // namespace gouji
