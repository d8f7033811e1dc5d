// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"

#include <QFile>
#include <QTest>

namespace gouji::test {

/// A place for journals of its own, which is there before the program is.
struct OwnHome
{
    OwnHome() { qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(QStringLiteral("data")))); }

    QTemporaryDir home;
};

/// The window of the program with a report that stands in a file, and journals that nobody else has.
struct Machine : OwnHome, OpenWindow
{
    Machine() : file(path(QStringLiteral("report.gouji"))) {}

    void openReport()
    {
        write(file);
        window.openFiles({file});
        QVERIFY(workbench.current());
    }
    static QByteArray bytesOf(const Report &report) { return writeNative(report, FormLibrary::builtIn()); }
    static void write(const QString &path, const QByteArray &bytes = bytesOf(sampleReport()))
    {
        QVERIFY(writeWholeFile(path, bytes).isOk());
    }

    QString file;
};

} // namespace gouji::test
