// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/action.h"
#include "app/exporting/exportformat.h"

#include <optional>

namespace gouji {

/// Writes the report in a format, or in one that is asked for. Never blocked by a finding.
class ExportAction : public Action
{
    Q_OBJECT

public:
    /// Asks for the format; the one of last time is offered first.
    ExportAction(Workbench &workbench, MainWindow &window);
    ExportAction(ExportFormat format, Workbench &workbench, MainWindow &window);

    /// `export-pdf` and so on.
    static QByteArray nameOf(ExportFormat format);

    void retranslate() override;

private:
    void run() override;

    std::optional<ExportFormat> m_format;
};

} // namespace gouji
