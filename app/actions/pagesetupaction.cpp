// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/pagesetupaction.h"

#include "app/mainwindow.h"
#include "app/pagesettings.h"
#include "forms/pagesetupdialog.h"

#include <QFontDatabase>

namespace gouji {

PageSetupAction::PageSetupAction(Workbench &workbench, MainWindow &window) : Action("page-setup", workbench, window) {}

void PageSetupAction::retranslate()
{
    setWords(tr("Pa&ge setup…"), tr("Set the faces, sizes and margins of printed reports"));
}

void PageSetupAction::run()
{
    const PageSettings settings(workbench().settings());
    std::array<PageStyle, PageSetupDialog::presets.size()> styles;
    for (std::size_t i = 0; i < styles.size(); ++i)
        styles[i] = settings.style(PageSetupDialog::presets[i]);
    PageSetupDialog dialog(styles, QFontDatabase::families(QFontDatabase::SimplifiedChinese), &window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const PagePreset preset : PageSetupDialog::presets)
        workbench().setPageStyle(preset, dialog.style(preset));
}

} // namespace gouji
