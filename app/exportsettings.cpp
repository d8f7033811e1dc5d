// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

const QLatin1String folderKey("export/folder");
const QLatin1String batchFolderKey("export/batch-folder");
const QLatin1String batchFormatsKey("export/batch-formats");
const QLatin1String formatKey("export/format");
const QLatin1String presetKey("export/preset");

constexpr std::pair<PagePreset, QLatin1String> presetNames[] = {{PagePreset::Official, QLatin1String("official")},
                                                                {PagePreset::Compact, QLatin1String("compact")},
                                                                {PagePreset::LargePrint, QLatin1String("large-print")}};

} // namespace

QString ExportSettings::folder(const QString &reportPath) const
{
    const QString kept = m_settings.value(folderKey).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    if (!reportPath.isEmpty())
        return QFileInfo(reportPath).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

void ExportSettings::setFolder(const QString &folder)
{
    m_settings.setValue(folderKey, folder);
}

QString ExportSettings::batchFolder() const
{
    return m_settings.value(batchFolderKey).toString();
}

void ExportSettings::setBatchFolder(const QString &folder)
{
    m_settings.setValue(batchFolderKey, folder);
}

std::vector<ExportFormat> ExportSettings::batchFormats() const
{
    std::vector<ExportFormat> formats;
    for (const QString &name : m_settings.value(batchFormatsKey, QStringLiteral("pdf")).toStringList()) {
        if (const std::optional<ExportFormat> format = exportFormatFromName(name))
            formats.push_back(*format);
    }
    return formats;
}

void ExportSettings::setBatchFormats(const std::vector<ExportFormat> &formats)
{
    QStringList names;
    for (const ExportFormat format : formats)
        names.append(exportFormatInfo(format).name);
    m_settings.setValue(batchFormatsKey, names);
}

ExportFormat ExportSettings::format() const
{
    return exportFormatFromName(m_settings.value(formatKey).toString()).value_or(ExportFormat::Pdf);
}

void ExportSettings::setFormat(ExportFormat format)
{
    m_settings.setValue(formatKey, QString(exportFormatInfo(format).name));
}

PagePreset ExportSettings::preset() const
{
    const QString kept = m_settings.value(presetKey).toString();
    const auto *known = std::ranges::find_if(presetNames, [&](const auto &one) { return kept == one.second; });
    return known == std::end(presetNames) ? PagePreset::Official : known->first;
}

void ExportSettings::setPreset(PagePreset preset)
{
    m_settings.setValue(
        presetKey, QString(std::ranges::find(presetNames, preset, [](const auto &one) { return one.first; })->second));
}

} // namespace gouji
