// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/officesetup.h"

#include <QObject>

namespace gouji {

class MainWindow;

/// An office's pack from the menus to its file and back: what goes into it or is taken of it is chosen in a dialog; what was taken
/// over can be undone. Lives with the window.
class OfficeFlow : public QObject
{
    Q_OBJECT

public:
    OfficeFlow(Workbench &workbench, MainWindow &window);

    /// Asks what goes into a pack and where it is written to.
    void exportPack();
    /// Asks for a pack and shows what is in it.
    void importPack();
    /// Shows what is in a pack and takes over what the person chooses; says what is wrong with the file.
    void offerFile(const QString &path);
    void undoImport();

signals:
    /// Something was taken over or undone.
    void imported();

private:
    void writePack(const OfficePack &pack);
    void takeOver(const std::vector<OfficeItem> &items);
    void say(const QString &sentence, bool isError = false);

    Workbench &m_workbench;
    MainWindow &m_window;
    OfficeSetup m_setup;
};

} // namespace gouji
