// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officeguidance.h"

#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace gouji;

namespace {

void writeGuidance(const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(officeGuidancePath()).path());
    QFile file(officeGuidancePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestOfficeGuidance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup()
    {
        QFile::remove(officeGuidancePath());
        QDir().rmdir(officeGuidancePath());
    }

    void isEmptyWhereTheOfficeAddsNothing()
    {
        const Result<GuidanceNotes> notes = readOfficeGuidance();
        QVERIFY(notes.isOk());
        QVERIFY(notes->isEmpty());
    }

    void readsWhatTheOfficeAdds()
    {
        writeGuidance(R"({"format": "gouji-guidance", "version": 1, "sections": {"overview": "x"}})");
        const Result<GuidanceNotes> notes = readOfficeGuidance();
        QVERIFY(notes.isOk());
        QCOMPARE(notes->forSection(QStringLiteral("overview")), QStringLiteral("x"));
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("rows: t3");
        QTest::newRow("another format") << QByteArray(R"({"format": "gouji-form", "version": 1})");
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ');
    }
    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QByteArray, bytes);
        writeGuidance(bytes);
        const Result<GuidanceNotes> notes = readOfficeGuidance();
        QVERIFY(!notes.isOk());
        QVERIFY(!notes.error().text().isEmpty());
    }

    void saysThatAFolderIsNoFile()
    {
        QDir().mkpath(officeGuidancePath());
        QVERIFY(!readOfficeGuidance().isOk());
    }
};

GOUJI_GUILESS_TEST(TestOfficeGuidance)
#include "tst_officeguidance.moc"
