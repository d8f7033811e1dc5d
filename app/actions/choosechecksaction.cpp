// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/choosechecksaction.h"

#include "app/mainwindow.h"
#include "forms/checksdialog.h"

#include <QDesktopServices>
#include <QUrl>

namespace gouji {

ChooseChecksAction::ChooseChecksAction(Workbench &workbench, MainWindow &window)
    : Action("choose-checks", workbench, window)
{}

void ChooseChecksAction::retranslate()
{
    setWords(tr("Checks and &words…"), tr("Choose which checks are made, and the office's own words"));
}

void ChooseChecksAction::run()
{
    auto *dialog = new ChecksDialog(workbench().checkSettings().choice(), CheckSettings::usualWordsFile(), &window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWordsState(workbench().checkSettings().wordsState());
    connect(dialog, &ChecksDialog::wordsWanted, this,
            [this, dialog](const QString &path) { openWords(path, *dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        workbench().checkSettings().choose(dialog->choice());
        const QString fault = workbench().checkSettings().wordsFault();
        window().say(fault.isEmpty() ? workbench().checkSettings().wordsState() : fault, !fault.isEmpty());
    });
    dialog->show();
}

void ChooseChecksAction::openWords(const QString &path, ChecksDialog &dialog)
{
    const QString fault = makeWordsFile(path);
    const bool isOpen = fault.isEmpty() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    if (!fault.isEmpty())
        dialog.setWordsState(fault);
    else if (isOpen)
        dialog.setWordsState(tr("%1 is open in another program. OK reads it again.").arg(path));
    else
        dialog.setWordsState(tr("Edit %1 in any editor for texts; OK reads it again.").arg(path));
}

} // namespace gouji
