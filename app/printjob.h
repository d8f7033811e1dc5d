// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page.h"

#include <QStringList>

#include <optional>

class QPrinter;
class QSettings;

class QWidget;

namespace gouji {

/// How was printed last, kept between starts: printer, sides, colour. Copies and pages are asked for each time anew.
class PrintSettings
{
public:
    explicit PrintSettings(QSettings &settings) : m_settings(settings) {}

    QString printerName() const;
    void applyTo(QPrinter &printer) const;
    void takeFrom(const QPrinter &printer);

private:
    QSettings &m_settings;
};

/// What came of printing, as a sentence for the person.
struct PrintOutcome
{
    QString sentence;
    bool isError = false;
};

/// The sentence for a printer that is not there; empty where there is one to begin with. `kept`: the one of last time.
QString printerFault(const QStringList &available, const QString &kept);

/// Asks for printer, pages, copies and sides, and prints. None where the person gave up.
std::optional<PrintOutcome> askAndPrint(const PageDocument &document, const QString &name, QSettings &settings,
                                        QWidget &parent);

} // namespace gouji
