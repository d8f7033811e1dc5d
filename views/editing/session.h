// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/livechecks.h"
#include "model/review/reportstate.h"
#include "views/editing/reportchanges.h"
#include "views/editing/sessionfile.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace gouji {

/// What the status line says of a report.
struct StatusSummary
{
    int identities = 0; ///< of the form: true, broken and open ones
    int identitiesTrue = 0;
    int identitiesBroken = 0;
    int identitiesOpen = 0; ///< a cell of theirs holds no number
    int cellsToDo = 0;      ///< blank cells
    int errors = 0;         ///< findings that no person accepted, blanks not counted
    int warnings = 0;
    int hints = 0;

    friend bool operator==(const StatusSummary &, const StatusSummary &) = default;
};

/// One report being edited: owns it, its undo stack and its live checks, and is the only thing that changes it. Every
/// change is a command on the stack; signals name exactly what changed, after report and findings agree again, and
/// findingsChanged comes last. Reads and writes no file: others do, and tell it which; knows no window.
class Session : public QObject, private ReportChanges
{
    Q_OBJECT

public:
    explicit Session(Report report, QObject *parent = nullptr);

    const Report &report() const override { return m_report; }
    const FormTemplate &form() const { return *m_report.form; }
    const LiveChecks &checks() const { return m_checks; }
    QUndoStack &undoStack() { return m_undoStack; }
    StatusSummary summary() const;
    /// What keeps the report from being ready (可报送), blanks included: the heaviest first within each section.
    std::vector<Finding> readyFindings() const;

    const SessionFile &file() const { return m_file; }
    /// The report was read from this file, and has not been changed since.
    void setFile(SessionFile file);
    /// The report as it is now was written to this file; what it says of last year's file is said from there on.
    void markSaved(SessionFile file);
    /// What stands in the file is another report than this one, whatever the undo stack says.
    void markUnsaved() { m_undoStack.resetClean(); }
    bool isModified() const { return !m_undoStack.isClean(); }

    /// Which checks are wanted, and the words they know; the program's own until somebody says otherwise.
    void setCheckOptions(CheckOptions options);

    /// Last year's report for the checks that compare with it, as it was found where the report says; null: none at hand.
    void setLastYear(std::shared_ptr<const Report> lastYear);
    bool hasLastYear() const { return m_lastYear != nullptr; }
    const Report *lastYear() const { return m_lastYear.get(); }
    /// A person says which report is last year's; undone like any edit.
    void attachLastYear(LastYear lastYear);

    /// Takes what a person typed into a cell: a number, a sum to compute (kept beside its result), a mark, a blank, or raw
    /// text that is then a finding. A total that followed its parts stands on its own from then on.
    void enterText(CellIndex cell, const QString &text);
    /// Several cells in one step, each once, with the totals that follow them.
    void setCells(std::vector<CellEdit> edits, const QString &commandText);
    /// Takes the figures out of cells, in one step; totals that follow their parts stay as these have it.
    void blankCells(const std::vector<CellIndex> &cells);
    /// Writes 0 into those of the cells that are blank, in one step.
    void fillBlanks(const std::vector<CellIndex> &cells);
    /// What stands beside a figure, in one step: a note, the office it came from, the date (YYYY-MM-DD).
    void setCellDetails(CellIndex cell, const QString &note, const QString &office, const QString &received);
    /// Makes a total what its parts add up to, and follow them again; nothing where the cell is no total.
    void computeTotal(CellIndex cell) { computeTotals({cell}); }
    /// The same for all totals among the cells, in one step.
    void computeTotals(const std::vector<CellIndex> &cells);
    /// The same for every total of the form.
    void recomputeTotals();

    /// Replaces `count` blocks from `first` on. While `isTyping`, edits of one paragraph merge until endBurst().
    void replaceBlocks(BlocksEdit edit, bool isTyping = false);
    /// The next edit of prose begins a new step: the cursor moved, time passed, another editor.
    void endBurst() { ++m_burst; }

    void setFacts(const Facts &facts);
    void setClosing(const std::optional<Closing> &closing);

    /// Whether a replacement changes the report, which one that is read only refuses, or is what others wrote to its file.
    enum class Replacing { Edit, FileOfOthers };
    /// Puts another report of the same form in the place of this one, in one step: a merge, or the file read again. Its
    /// threads are found again by the words they quote. Does nothing where the form is another.
    void replaceReport(Report report, const QString &commandText, Replacing why = Replacing::Edit);

    /// Takes a finding of reading off the list; undone like any edit.
    void dismiss(const Finding &finding);
    /// Records why a finding stands; bound to what it judged. Accepted again, the new reason takes the place of the old.
    void accept(const Finding &finding, const QString &reason, const QString &author);

    /// Whether nothing that is printed may change now; what would change it does nothing then, and refused() says so.
    bool isReadOnly() const { return gouji::isReadOnly(m_report.facts.state); }
    /// Where it stands on its way; nothing where it may not go there from where it is.
    void setState(ReportState state);
    /// The same to Published, with when and where it was published; published already, what was recorded is put right.
    void publish(const Publication &publication);
    void setThreads(std::vector<Thread> threads, const QString &commandText);
    void setSignOffs(std::vector<SignOff> signOffs, const QString &commandText);

signals:
    void cellsChanged(const std::vector<gouji::CellIndex> &cells);
    void blocksChanged(const QString &section);
    void factsChanged();
    void closingChanged();
    void lastYearChanged();
    void threadsChanged();
    void signOffsChanged();
    void findingsChanged();
    /// Something was to be changed in a report that is read only.
    void refused();
    void fileChanged();
    void modifiedChanged(bool isModified);

private:
    void exchange(std::vector<CellEdit> &edits) override;
    void exchange(BlocksEdit &edit) override;
    void exchange(Facts &facts) override;
    void exchange(std::optional<Closing> &closing) override;
    void exchange(std::vector<AcceptedFinding> &accepted) override;
    void exchange(std::vector<Thread> &threads) override;
    void exchange(std::vector<SignOff> &signOffs) override;
    void exchange(std::vector<Finding> &findings) override;
    void exchange(Report &report) override;
    void announceDifferences(const Report &before);
    void announceNotes(const Report &before);
    /// Says so where the report is read only.
    bool refuses();
    void exchange(LastYear &lastYear) override;

    Report m_report;
    std::shared_ptr<const Report> m_lastYear;
    LiveChecks m_checks;
    QUndoStack m_undoStack;
    SessionFile m_file;
    int m_burst = 1;
};

} // namespace gouji
