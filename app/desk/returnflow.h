// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/backgroundmap.h"
#include "app/desk/unitreturn.h"
#include "model/desk/deskstate.h"

#include <QObject>

class QWidget;

namespace gouji {

class DecisionDialog;
class Workbench;

/// Returns reports to many units at once: asks why and by when, and writes what goes back to each in the background. Records
/// nothing: who started it does, for those to whom all was written. Cancelled when it ends.
class ReturnFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the questions.
    ReturnFlow(Workbench &workbench, QWidget &window);

    void ask(const DeskState &state, const std::vector<int> &units, const QString &folder);

signals:
    /// To be recorded for the units that were selected: no letters are wanted.
    void decided(const gouji::Decision &decision);
    void progressed(int done, int total);
    /// To be recorded for the units of which all was written.
    void finished(const std::vector<gouji::UnitReturn> &returns, const gouji::Decision &decision);
    void refused(const QString &why);

private:
    void write(const DeskState &state, const std::vector<int> &units, const ReturnOrder &order);

    Workbench &m_workbench;
    QWidget &m_window;
    Decision m_decision;
    BackgroundMap<UnitYear, UnitReturn> m_letters;
};

} // namespace gouji
