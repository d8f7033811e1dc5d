// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/sampleaction.h"

#include "app/mainwindow.h"
#include "model/formats/reportfile.h"

#include <QFile>

namespace gouji {

SampleAction::SampleAction(Workbench &workbench, MainWindow &window) : Action("sample", workbench, window) {}

void SampleAction::retranslate()
{
    setWords(tr("Open a sampl&e"), tr("Open an invented report to play with"));
}

bool SampleAction::isPossible() const
{
    return true;
}

void SampleAction::run()
{
    QFile file(QStringLiteral(":/samples/sample-2024.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const Result<Report> report = readReport(file.readAll(), QString(), workbench().forms());
    if (report)
        workbench().add(*report);
    else
        window().say(report.error().text(), true);
}

} // namespace gouji
