// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/deskreader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace gouji::test {

/// A folder with drafts in real files, last year's beside it, and a folder for caches.
class DeskFolder
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("desk")); }
    QString lastYear() const { return m_folder.filePath(QStringLiteral("last")); }
    QString caches() const { return m_folder.filePath(QStringLiteral("caches")); }
    const FormLibrary &forms() const { return m_forms; }

    /// The sample as a native file of another body, written a minute ago; it received so many requests from companies.
    void put(const QString &file, const char *body, int year = 2024, std::optional<int> received = {}) const
    {
        Report report = sampleReport();
        report.facts.body = QString::fromUtf8(body);
        report.facts.aliases.clear();
        report.facts.year = year;
        if (received)
            report.cell(cellOf(report, u"t3.received.company")).value = *Count::fromInteger(*received);
        putBytes((year == 2024 ? path() : lastYear()) + u'/' + file, writeNative(report, m_forms));
    }
    static void putBytes(const QString &path, const QByteArray &bytes, int secondsAgo = 60)
    {
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(writeWholeFile(path, bytes).isOk());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }

private:
    QTemporaryDir m_folder;
    FormLibrary m_forms = FormLibrary::builtIn();
};

} // namespace gouji::test
