// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/streamedfile.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji;
using gouji::test::readFile;

/// A file in pieces is there as a whole or not at all; what writing at once shows besides is in tst_safefile.
class TestStreamedFile : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StreamedFile old(path());
        old.write("old");
        QVERIFY(old.commit().isOk());
    }

    void isThereInTheEndAndNotBefore()
    {
        StreamedFile file(path());
        file.write("first, ");
        file.write({});
        QCOMPARE(readFile(path()), QByteArray("old"));
        file.write("second");
        QVERIFY(file.commit().isOk());
        QCOMPARE(readFile(path()), QByteArray("first, second"));
        QCOMPARE(files(), 1);
    }

    void leavesTheOldFileWhereItIsNotEnded()
    {
        {
            StreamedFile file(path());
            file.write("half");
        }
        QCOMPARE(readFile(path()), QByteArray("old"));
        QCOMPARE(files(), 1);
    }

    void saysInTheEndWhatWentWrong()
    {
        StreamedFile nowhere(m_folder->filePath(QStringLiteral("absent/a")));
        nowhere.write("piece");
        nowhere.write("piece");
        const Result<Done> written = nowhere.commit();
        QVERIFY(!written.isOk());
        QVERIFY(written.error().sentence().contains(u"folder does not exist"));

        StreamedFile full(QStringLiteral("/dev/full"));
        full.write("piece");
        full.write("piece");
        const Result<Done> device = full.commit();
        QVERIFY(!device.isOk());
        QCOMPARE(device.error().code(), ErrorCode::CannotWrite);
        QVERIFY(device.error().sentence().contains(u"not enough room"));
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("sum.gouji")); }
    qsizetype files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

GOUJI_GUILESS_TEST(TestStreamedFile)
#include "tst_streamedfile.moc"
