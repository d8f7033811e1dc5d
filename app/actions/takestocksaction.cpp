// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/takestocksaction.h"

#include "app/mainwindow.h"
#include "forms/reportview.h"
#include "model/carryover/carryover.h"

namespace gouji {

TakeStocksAction::TakeStocksAction(Workbench &workbench, MainWindow &window) : Action("take-stocks", workbench, window)
{}

void TakeStocksAction::retranslate()
{
    setWords(tr("Take the stock of &documents from last year"),
             tr("Fill the documents in force that are blank from last year's report"));
}

void TakeStocksAction::run()
{
    Session &session = document().session();
    if (!session.hasLastYear())
        return window().say(tr("Last year's report is not at hand. Attach it from the File menu first."));
    const std::vector<CellSuggestion> stocks = openStocks(session.report(), *session.lastYear());
    if (stocks.empty())
        return window().say(tr("There is no blank stock of documents that last year's report tells of."));
    std::vector<CellEdit> edits;
    for (const CellSuggestion &stock : stocks) {
        edits.push_back({stock.cell, session.report().cell(stock.cell)});
        edits.back().cell.value = stock.value;
    }
    session.setCells(std::move(edits), tr("Take the stock of documents"));
    const int table = session.form().cell(stocks.front().cell).table;
    if (const SectionTemplate *section = session.form().sectionOfTable(table))
        window().currentView()->goToSection(section->id);
    window().say(tr("%n figure(s) filled in: last year's stock, with what was made and repealed where both are known. "
                    "Please look them over.",
                    nullptr, static_cast<int>(stocks.size())));
}

} // namespace gouji
