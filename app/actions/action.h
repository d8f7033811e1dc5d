// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workbench.h"

#include <QAction>

namespace gouji {

class MainWindow;

/// The words of a menu as a toolbar shows them, without the letter that opens them.
QString withoutMnemonic(const QString &text);

/// Gives an action its words: of the menu, of the button, and one sentence for status tip, tool tip and what's this. The tool tip
/// names the key as well; it must be set before.
void describe(QAction &action, const QString &text, const QString &sentence);

/// Something a person can do: knows its words, its key, when it makes sense and how it is done. One class an action; the
/// window only places them.
class Action : public QAction
{
    Q_OBJECT

public:
    Action(const char *name, Workbench &workbench, MainWindow &window);

    /// The words of menu and status tip, in the language of the interface.
    virtual void retranslate() = 0;
    /// Whether it makes sense now.
    virtual bool isPossible() const { return workbench().current() != nullptr; }

    void refresh() { setEnabled(isPossible()); }
    /// Draws the icon anew in the colours of now.
    void refreshIcon();

protected:
    virtual void run() = 0;

    Workbench &workbench() const { return m_workbench; }
    MainWindow &window() const { return m_window; }
    /// The document in front; only where isPossible() says that there is one.
    ReportDocument &document() const { return *m_workbench.current(); }
    void setWords(const QString &text, const QString &sentence) { describe(*this, text, sentence); }
    /// An icon of the theme, or of our own where the theme has none.
    void setIconName(const char *name);

private:
    Workbench &m_workbench;
    MainWindow &m_window;
    const char *m_iconName = nullptr;
};

} // namespace gouji
