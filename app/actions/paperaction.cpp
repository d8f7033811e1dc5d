// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/paperaction.h"

#include "app/mainwindow.h"
#include "app/previewflow.h"

namespace gouji {

PaperAction::PaperAction(Paper paper, Workbench &workbench, MainWindow &window)
    : Action((QByteArray("paper-") + paper.id.toUtf8()).constData(), workbench, window)
    , m_paper(std::move(paper))
{}

// The name is official text: it is not translated.
void PaperAction::retranslate()
{
    setWords(QStringLiteral("%1…").arg(m_paper.name),
             tr("Fill in from the report, print or export: %1").arg(m_paper.name));
}

void PaperAction::run()
{
    PreviewFlow::open(workbench(), window(), printablePaper(m_paper));
}

} // namespace gouji
