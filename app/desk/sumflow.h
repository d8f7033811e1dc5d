// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sumpage.h"
#include "model/collection/parentsreport.h"
#include "model/desk/lastyearshelf.h"

namespace gouji {

class DeskStore;
class Workbench;

/// What is done with the sum of a desk's units: decisions about it go into the desk, and it opens as the body's own new report.
/// Lives as long as the desk's window.
class SumFlow : public QObject
{
    Q_OBJECT

public:
    /// What it refers to outlives it.
    SumFlow(SumPage &page, const DeskStore &store, Workbench &workbench, QObject *parent = nullptr);

    /// Last year's reports, for what was carried over and to begin the body's new report from; null: there are none.
    void setLastYear(std::shared_ptr<const LastYearShelf> lastYear);

signals:
    void deskChanged(const gouji::Desk &desk);
    /// The body's report stands among the documents.
    void reportMade();
    void said(const QString &text, bool isError);

private:
    void keep(const KeptSum &kept);
    void freeze();
    void makeReport();
    std::optional<ParentsLastYear> lastYearOf(const DeskSum &sum) const;
    QString pathOfLastYear(const DeskSum &sum) const;

    SumPage &m_page;
    const DeskStore &m_store;
    Workbench &m_workbench;
    std::shared_ptr<const LastYearShelf> m_lastYear;
};

} // namespace gouji
