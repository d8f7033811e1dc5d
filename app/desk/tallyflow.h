// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/tallypage.h"
#include "model/desk/tallysheets.h"
#include "model/support/result.h"

namespace gouji {

class Workbench;

/// Writes the tally of a desk as workbook or csv, and opens its summary page. Says what came of it.
class TallyFlow : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    TallyFlow(TallyPage &page, Workbench &workbench, QObject *parent = nullptr);

    void show(DeskStatePtr state, QDate today);
    /// Asks where to, and writes there.
    void exportTally();
    /// In the format that the name ends with.
    Result<Done> write(const QString &path, TallySheets which) const;
    void openSummary();

signals:
    void said(const QString &text, bool isError);

private:
    TallyPage &m_page;
    Workbench &m_workbench;
    DeskStatePtr m_state;
    QDate m_today;
};

} // namespace gouji
