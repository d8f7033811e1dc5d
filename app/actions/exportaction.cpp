// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/exportaction.h"

#include "app/exportflow.h"
#include "app/mainwindow.h"

namespace gouji {

ExportAction::ExportAction(Workbench &workbench, MainWindow &window) : Action("export", workbench, window)
{
    setShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key_E));
    setIconName("document-export");
}

ExportAction::ExportAction(ExportFormat format, Workbench &workbench, MainWindow &window)
    : Action(nameOf(format).constData(), workbench, window)
    , m_format(format)
{}

QByteArray ExportAction::nameOf(ExportFormat format)
{
    return QByteArray("export-") + exportFormatInfo(format).name.data();
}

void ExportAction::retranslate()
{
    if (!m_format) {
        setWords(tr("&Export…"), tr("Write the report into a file of another format"));
        return;
    }
    const QString format = exportFormatWords(*m_format);
    setWords(tr("As %1…").arg(format), tr("Write the report as %1").arg(format));
}

void ExportAction::run()
{
    (new ExportFlow(workbench(), window()))->run(m_format);
}

} // namespace gouji
