// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportformat.h"

#include "model/support/filename.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr ExportFormatInfo formats[] = {
    {QLatin1String("pdf"), QT_TRANSLATE_NOOP("Export", "PDF"), ExportFormat::Pdf, true, true},
    {QLatin1String("docx"), QT_TRANSLATE_NOOP("Export", "Word"), ExportFormat::Docx, false, true},
    {QLatin1String("odt"), QT_TRANSLATE_NOOP("Export", "OpenDocument text"), ExportFormat::Odt, false, true},
    {QLatin1String("html"), QT_TRANSLATE_NOOP("Export", "Web page"), ExportFormat::Html, false, true},
    {QLatin1String("xlsx"), QT_TRANSLATE_NOOP("Export", "Excel tables"), ExportFormat::Xlsx, false, false},
    {QLatin1String("csv"), QT_TRANSLATE_NOOP("Export", "Figures as CSV"), ExportFormat::Csv, false, false},
    {QLatin1String("txt"), QT_TRANSLATE_NOOP("Export", "Text"), ExportFormat::Txt, false, false},
    {QLatin1String("gouji"), QT_TRANSLATE_NOOP("Export", "Gouji report"), ExportFormat::Gouji, false, true},
};

} // namespace

std::span<const ExportFormatInfo> exportFormats()
{
    return formats;
}

const ExportFormatInfo &exportFormatInfo(ExportFormat format)
{
    const auto *info = std::ranges::find(formats, format, &ExportFormatInfo::format);
    Q_ASSERT(info != std::end(formats));
    return *info;
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    const auto *info = std::ranges::find_if(formats, [name](const auto &one) { return one.name == name; });
    return info == std::end(formats) ? std::nullopt : std::optional(info->format);
}

QString exportFormatWords(ExportFormat format)
{
    return QCoreApplication::translate("Export", exportFormatInfo(format).words);
}

QString exportFileFilter(ExportFormat format)
{
    return QStringLiteral("%1 (*.%2)").arg(exportFormatWords(format), exportFormatInfo(format).name);
}

QString exportFileName(const QString &title, ExportFormat format)
{
    QString name = fileNameFrom(title);
    if (name.isEmpty())
        name = QCoreApplication::translate("Export", "Report");
    return name + u'.' + exportFormatInfo(format).name;
}

CopyKind usualCopy(ExportFormat format)
{
    return format == ExportFormat::Gouji ? CopyKind::Working : CopyKind::Public;
}

} // namespace gouji
