// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/samenesspage.h"
#include "model/template/formlibrary.h"
#include "model/text/setphrases.h"

#include <QThreadPool>

#include <atomic>

namespace gouji {

/// Does for the page of sameness what it asks for, in a thread of its own: finds the groups among the drafts, and reads the two
/// drafts that a person looks at to compare them exactly. Only the answer to the last question reaches the page.
class SamenessFlow : public QObject
{
    Q_OBJECT

public:
    /// The page and the forms outlive it.
    SamenessFlow(SamenessPage &page, QString folder, const FormLibrary &forms, QObject *parent = nullptr);
    /// Cancels, and waits for what is being read.
    ~SamenessFlow() override;

    void show(DeskStatePtr state, const SetPhrases &phrases);

private:
    void findGroups(const SamenessOrder &order);
    void comparePair(int first, int second);

    SamenessPage &m_page;
    QString m_folder;
    const FormLibrary &m_forms;
    SetPhrases m_phrases;
    DeskStatePtr m_state;
    int m_groupsRound = 0;
    int m_pairRound = 0;
    std::atomic<bool> m_isCancelled = false;
    QThreadPool m_pool; ///< ends first: its thread uses the rest
};

} // namespace gouji
