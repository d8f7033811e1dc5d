// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/backgroundmap.h"
#include "app/desk/unitreturn.h"

#include <QObject>

class QWidget;

namespace gouji {

class DeskDocument;
class Workbench;

/// Returns reports to many units at once: asks why and by when, writes what goes back to each in the background, and records the
/// return of those to whom all was written. Cancelled when it ends.
class ReturnFlow : public QObject
{
    Q_OBJECT

public:
    /// `window` owns the questions.
    ReturnFlow(DeskDocument &desk, Workbench &workbench, QWidget &window);

    void ask(const std::vector<int> &units);
    /// Asks for a file and writes the register of returns into it.
    void saveRegister();

signals:
    void progressed(int done, int total);
    void said(const QString &text, bool isError);

private:
    void write(const std::vector<int> &units, const ReturnOrder &order);
    void finish(const std::vector<UnitReturn> &returns);

    DeskDocument &m_desk;
    Workbench &m_workbench;
    QWidget &m_window;
    Decision m_decision;
    BackgroundMap<UnitYear, UnitReturn> m_letters;
};

} // namespace gouji
