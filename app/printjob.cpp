// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printjob.h"

#include "views/widgets/printing.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

const QLatin1String printerKey("print/printer");
const QLatin1String sidesKey("print/sides");
const QLatin1String colourKey("print/colour");

constexpr std::pair<QPrinter::DuplexMode, QLatin1String> sides[] = {
    {QPrinter::DuplexNone, QLatin1String("one")},
    {QPrinter::DuplexLongSide, QLatin1String("long")},
    {QPrinter::DuplexShortSide, QLatin1String("short")}};

} // namespace

QString PrintSettings::printerName() const
{
    return m_settings.value(printerKey).toString();
}

void PrintSettings::applyTo(QPrinter &printer) const
{
    if (QPrinterInfo::availablePrinterNames().contains(printerName()))
        printer.setPrinterName(printerName());
    const QString kept = m_settings.value(sidesKey).toString();
    const auto *mode = std::ranges::find_if(sides, [&](const auto &one) { return kept == one.second; });
    if (mode != std::end(sides))
        printer.setDuplex(mode->first);
    if (m_settings.contains(colourKey))
        printer.setColorMode(m_settings.value(colourKey).toBool() ? QPrinter::Color : QPrinter::GrayScale);
}

void PrintSettings::takeFrom(const QPrinter &printer)
{
    if (!printer.printerName().isEmpty())
        m_settings.setValue(printerKey, printer.printerName());
    const auto *mode = std::ranges::find_if(sides, [&](const auto &one) { return printer.duplex() == one.first; });
    if (mode != std::end(sides))
        m_settings.setValue(sidesKey, QString(mode->second));
    m_settings.setValue(colourKey, printer.colorMode() == QPrinter::Color);
}

QString printerFault(const QStringList &available, const QString &kept)
{
    if (available.isEmpty())
        return QCoreApplication::translate("PrintJob",
                                           "No printer is set up on this computer. Set one up in the system's "
                                           "settings, or export a PDF and print it elsewhere.");
    if (!kept.isEmpty() && !available.contains(kept))
        return QCoreApplication::translate("PrintJob",
                                           "The printer of last time, %1, is not there any more; another one is "
                                           "chosen.")
            .arg(kept);
    return {};
}

std::optional<PrintOutcome> askAndPrint(const PageDocument &document, const QString &name, QSettings &settings,
                                        QWidget &parent)
{
    PrintSettings kept(settings);
    const QStringList available = QPrinterInfo::availablePrinterNames();
    const QString fault = printerFault(available, kept.printerName());
    if (available.isEmpty())
        return PrintOutcome{fault, true};
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    setPaper(printer, document);
    kept.applyTo(printer);
    QPrintDialog dialog(&printer, &parent);
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies |
                      QAbstractPrintDialog::PrintShowPageSize); // into a file the export writes better
    dialog.setMinMax(1, static_cast<int>(document.pages.size()));
    if (!fault.isEmpty())
        dialog.setWindowTitle(fault);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    kept.takeFrom(printer);
    setPaper(printer, document);
    const Result<Done> printed = printPages(document, printer);
    if (!printed)
        return PrintOutcome{printed.error().text(), true};
    return PrintOutcome{QCoreApplication::translate("PrintJob", "Sent to %1.").arg(printer.printerName()), false};
}

} // namespace gouji
