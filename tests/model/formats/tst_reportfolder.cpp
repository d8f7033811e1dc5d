// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reportfolder.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji;

class TestReportFolder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QStringList found(FolderReach reach) const
    {
        QStringList names;
        for (const QString &path : reportFilesBelow(m_folder.path(), reach))
            names.append(QDir(m_folder.path()).relativeFilePath(path));
        return names;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("乡镇")));
        for (const char *name : {"b.docx", "a.GOUJI", "乡镇/石溪镇.wps", "乡镇/c.txt", "~$b.docx", ".~lock.b.docx#",
                                 ".hidden.txt", "photo.png", "list.csv", "d.PDF"}) {
            QFile file(m_folder.filePath(QString::fromUtf8(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void everythingThatAUnitMaySend()
    {
        QCOMPARE(found(FolderReach::Everything),
                 QStringList({QStringLiteral("a.GOUJI"), QStringLiteral("b.docx"), QStringLiteral("d.PDF"),
                              QStringLiteral("乡镇/c.txt"), QStringLiteral("乡镇/石溪镇.wps")}));
    }

    void draftsAreNoExports()
    {
        QCOMPARE(found(FolderReach::Drafts), QStringList({QStringLiteral("a.GOUJI"), QStringLiteral("乡镇/c.txt")}));
    }

    /// As the whole paths stand in order, by which a folder does not come before each file of a longer name.
    void theOrderIsThatOfThePaths()
    {
        const QTemporaryDir folder;
        const QDir dir(folder.path());
        for (const char *name : {"a", "a b", "a.txt", "Z", "镇/𠮷", "镇/村", "empty"})
            QVERIFY(dir.mkpath(QString::fromUtf8(name)));
        QStringList made;
        for (const char *name : {"a/b.txt", "a b/c.txt", "a!.txt", "a.txt.txt", "a.txt/d.txt", "a0.txt", "Z/1.txt",
                                 "镇/𠮷/甲.txt", "镇/村/乙.txt", "镇/豈.txt", "镇/丙.txt"}) {
            made.append(dir.filePath(QString::fromUtf8(name)));
            QFile file(made.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("a")), dir.filePath(QStringLiteral("link")))); // not followed
        made.sort();
        QCOMPARE(reportFilesBelow(folder.path(), FolderReach::Drafts), made);
        QCOMPARE(reportFilesBelow(folder.path() + u'/', FolderReach::Drafts), made);
    }

    void aFolderThatIsGoneHoldsNothing()
    {
        QCOMPARE(reportFilesBelow(m_folder.filePath(QStringLiteral("gone")), FolderReach::Everything), QStringList());
    }
};

GOUJI_GUILESS_TEST(TestReportFolder)
#include "tst_reportfolder.moc"
