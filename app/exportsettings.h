// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportformat.h"
#include "views/page/pagestyle.h"

class QSettings;

namespace gouji {

/// What was chosen at the last export, kept between starts. What a file carries is not kept: a working copy is asked for each
/// time anew.
class ExportSettings
{
public:
    explicit ExportSettings(QSettings &settings) : m_settings(settings) {}

    /// Where the last file went; where nothing was written yet or the folder is gone, the folder of the report or the
    /// person's documents.
    QString folder(const QString &reportPath) const;
    void setFolder(const QString &folder);
    /// Where the last batch went; empty: beside each report.
    QString batchFolder() const;
    void setBatchFolder(const QString &folder);
    std::vector<ExportFormat> batchFormats() const;
    void setBatchFormats(const std::vector<ExportFormat> &formats);
    ExportFormat format() const;
    void setFormat(ExportFormat format);
    PagePreset preset() const;
    void setPreset(PagePreset preset);

private:
    QSettings &m_settings;
};

} // namespace gouji
