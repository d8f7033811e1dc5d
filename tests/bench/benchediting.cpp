// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "model/template/formlibrary.h"
#include "tests/bench/bench.h"
#include "tests/model/checks/balancedreport.h"
#include "views/editing/clipboardtables.h"
#include "views/editing/findingsmodel.h"
#include "views/editing/pasteplan.h"
#include "views/editing/sectionlistmodel.h"
#include "views/editing/tablecopy.h"
#include "views/editing/tablemodel.h"

#include <QMimeData>

namespace gouji::bench {
namespace {

using test::cellOf;
using test::countAt;
using test::setCount;

/// A report with all item models that the editor shows of it.
class Editor
{
public:
    explicit Editor(Report report)
        : m_session(std::move(report))
        , m_sections(m_session)
        , m_findings(m_session)
        , m_sectionFindings(m_session)
    {
        m_sectionFindings.setSection(QStringLiteral("requests"));
        m_session.undoStack().setUndoLimit(100);
        for (std::size_t table = 0; table < m_session.form().tables().size(); ++table)
            m_tables.push_back(std::make_unique<TableModel>(m_session, static_cast<int>(table)));
    }

    Session &session() { return m_session; }
    TableModel &table(std::size_t index) { return *m_tables[index]; }

private:
    Session m_session;
    SectionListModel m_sections;
    FindingsModel m_findings;
    FindingsModel m_sectionFindings;
    std::vector<std::unique_ptr<TableModel>> m_tables;
};

/// Types a wrong figure and the right one in turn, from the key to the updated models.
void measureTyping(Bench &bench, const char *name, const Report &report)
{
    Editor editor(report);
    const CellIndex cell = cellOf(report, "t3.granted.company");
    const QString right = QString::number(countAt(report, cell));
    const QString wrong = QString::number(countAt(report, cell) + 9);
    bool isWrong = false;
    bench.measure(name, 100, [&] {
        isWrong = !isWrong;
        editor.session().enterText(cell, isWrong ? wrong : right);
    });
}

Report withWrongFigures(Report report, int figures)
{
    QRandomGenerator random(5);
    for (int figure = 0; figure < figures; ++figure) {
        const CellIndex cell(static_cast<size_t>(random.bounded(10, static_cast<int>(report.cells.size()))));
        setCount(report, cell, countAt(report, cell) + 1 + random.bounded(500));
    }
    return report;
}

Report withTotalsComputed(Report report)
{
    markTotalsComputed(report);
    return report;
}

/// Keys of one burst in a long paragraph.
void measureProse(Bench &bench, const Report &report)
{
    Editor editor(report);
    const QString text = QStringLiteral("主动公开、依申请公开各项工作有序开展。").repeated(20);
    int key = 0;
    bench.measure("one key in a paragraph of 380 characters", 100, [&] {
        const Paragraph paragraph = Paragraph::fromText(text + QChar(u'一' + ++key % 100));
        editor.session().replaceBlocks({QStringLiteral("overview"), 0, 1, {paragraph}}, true);
    });
}

/// From a clipboard as a spreadsheet fills it to the updated models.
void measurePaste(Bench &bench, const Report &report)
{
    Editor editor(report);
    TableModel &table = editor.table(1);
    const TableCopy copied =
        copyOf(table, {table.index(0, 0), table.index(table.rowCount() - 1, table.columnCount() - 1)});
    QMimeData clipboard;
    clipboard.setHtml(copied.html);
    const CellIndex cell = cellOf(report, "t3.granted.company");
    bench.measure("table three pasted as HTML by its labels, blanked before", 20000, [&] {
        editor.session().blankCells(table.cells());
        const PastePlan plan(*clipboardTables(clipboard), {table, table.indexOf(cell), {cell}});
        editor.session().setCells(plan.edits(), QStringLiteral("Paste"));
    });
}

} // namespace

void benchEditing(Bench &bench)
{
    const FormPtr form = FormLibrary::builtIn().find(QStringLiteral("2021"));
    QRandomGenerator random(3);
    const Report report = test::balancedReport(form, random, test::Density::Dense);
    bench.section("One edit to the updated models of the editor");
    measureTyping(bench, "a balanced report, one cell made wrong and right again", report);
    measureTyping(bench, "the same with all totals computed", withTotalsComputed(report));
    measureTyping(bench, "the same with 1 other wrong figure", withWrongFigures(report, 1));
    measureTyping(bench, "the same with 5 other wrong figures", withWrongFigures(report, 5));
    measureTyping(bench, "the same with 60 other wrong figures", withWrongFigures(report, 60));
    measureTyping(bench, "a new report, totals computed", withTotalsComputed(Report::forForm(form)));
    measureProse(bench, report);
    measurePaste(bench, report);
}

} // namespace gouji::bench
