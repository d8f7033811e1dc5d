// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskstore.h"
#include "app/desk/draftscanner.h"
#include "model/desk/deskstate.h"
#include "model/desk/intake.h"

namespace gouji {

class Workbench;

/// A desk that is open: its file, what was read in its folder, and what follows from both. Everything that changes the desk goes
/// through it and is saved at once; everything that shows the desk shows its state. No widgets.
class DeskDocument : public QObject
{
    Q_OBJECT

public:
    /// The workbench outlives it.
    DeskDocument(DeskStore store, Workbench &workbench);

    const DeskStore &store() const { return m_store; }
    const Desk &desk() const { return m_store.desk(); }
    QString folder() const { return m_store.folder(); }
    /// Somebody else has it open: it may be looked at.
    bool isReadOnly() const { return m_store.holder().has_value(); }
    DraftScanner &scanner() { return m_scanner; }
    const DeskStatePtr &state() const { return m_state; }
    /// What became of each file of the folder.
    const std::vector<IntakeEntry> &entries() const { return m_entries; }

    /// Looks through the folder, with the list, the choices and last year as they are now.
    void look();
    /// Makes this the desk and saves it; false: it could not be written, which is said.
    bool keep(Desk desk);
    /// The same where the list of units changed: files may be another unit's now.
    void keepUnits(Desk desk);
    /// Takes the units of a table as the desk's list, in the place of the one there is. Says what was not understood.
    void importUnits(const QString &path);
    /// Compares with the reports in a folder from now on, or with those of the desk in it.
    void compareWith(const QString &folder);
    /// Whose a file is; an empty unit: it is set aside.
    void place(const QString &digest, const QString &unit);
    /// Which delivery of a unit counts.
    void choose(int unit, const QString &digest);
    /// Wants the desk's own copy of what a unit sent opened, where a reviewer can note; the draft itself where nothing can be
    /// kept.
    void review(int unit, const QString &digest);
    /// Records a decision about what counts of each unit.
    void decide(const std::vector<int> &units, const Decision &decision);
    /// The same for one unit of a desk that is being changed; about the delivery that the decision names, if it names one.
    static void decide(UnitYear &year, Decision decision, const QDateTime &now);
    /// Takes the last decision about each unit back.
    void withdraw(const std::vector<int> &units);

signals:
    /// There is another state.
    void changed();
    void said(const QString &text, bool isError);
    void fileWanted(const QString &path);

private:
    void connectScanner();
    void takeIn();
    void refresh();

    Workbench &m_workbench;
    DeskStore m_store;
    DraftScanner m_scanner;
    std::vector<IntakeEntry> m_entries;
    DeskStatePtr m_state;
};

} // namespace gouji
