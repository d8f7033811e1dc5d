// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/batchplan.h"

#include "model/support/safefile.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji;

namespace {

struct Desk
{
    void put(const QString &name)
    {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QVERIFY(writeWholeFile(path(name), QByteArray("x")).isOk());
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    /// Where everything would go, relative to the folder.
    QStringList targets(const BatchWishes &wishes) const
    {
        QStringList paths;
        for (const ExportJob &job : batchJobs(wishes)) {
            for (const ExportTarget &target : job.targets)
                paths.append(QDir(folder.path()).relativeFilePath(target.path));
        }
        return paths;
    }
    static BatchWishes wishes(const QStringList &inputs, std::initializer_list<ExportFormat> formats)
    {
        BatchWishes wishes{inputs, {}, {}, false};
        for (const ExportFormat format : formats) {
            wishes.formats.emplace_back();
            wishes.formats.back().format = format;
        }
        return wishes;
    }

    QTemporaryDir folder;
};

} // namespace

class TestBatchPlan : public QObject
{
    Q_OBJECT

private slots:
    void writesBesideEachReport()
    {
        Desk desk;
        desk.put(QStringLiteral("a.gouji"));
        desk.put(QStringLiteral("sub/b.v2.txt"));
        desk.put(QStringLiteral("sub/notes.md"));
        QCOMPARE(desk.targets(Desk::wishes({desk.folder.path()}, {ExportFormat::Pdf, ExportFormat::Txt})),
                 QStringList({QStringLiteral("a.pdf"), QStringLiteral("a.txt"), QStringLiteral("sub/b.v2.pdf"),
                              QStringLiteral("sub/b.v2.txt")}));
    }

    void keepsTheFoldersBelowAnInput()
    {
        Desk desk;
        desk.put(QStringLiteral("in/a.gouji"));
        desk.put(QStringLiteral("in/sub/a.gouji"));
        desk.put(QStringLiteral("other/c.gouji"));
        BatchWishes wishes = Desk::wishes({desk.path(QStringLiteral("in")), desk.path(QStringLiteral("other/c.gouji"))},
                                          {ExportFormat::Pdf});
        wishes.folder = desk.path(QStringLiteral("out"));
        QCOMPARE(desk.targets(wishes), QStringList({QStringLiteral("out/a.pdf"), QStringLiteral("out/sub/a.pdf"),
                                                    QStringLiteral("out/c.pdf")}));
    }

    void givesEveryFileANameOfItsOwn()
    {
        Desk desk;
        for (const char *name : {"one/a.gouji", "two/a.gouji", "two/a.txt"})
            desk.put(QString::fromLatin1(name));
        BatchWishes wishes = Desk::wishes({desk.path(QStringLiteral("one/a.gouji")), desk.path(QStringLiteral("two")),
                                           desk.path(QStringLiteral("one/a.gouji"))},
                                          {ExportFormat::Pdf});
        wishes.folder = desk.path(QStringLiteral("out"));
        QCOMPARE(desk.targets(wishes), QStringList({QStringLiteral("out/a.pdf"), QStringLiteral("out/a (2).pdf"),
                                                    QStringLiteral("out/a (3).pdf")}));
    }

    void neverWritesOverAReportThatIsRead()
    {
        Desk desk;
        desk.put(QStringLiteral("a.txt"));
        BatchWishes wishes = Desk::wishes({desk.folder.path()}, {ExportFormat::Txt, ExportFormat::Pdf});
        wishes.mayReplace = true;
        const std::vector<ExportJob> jobs = batchJobs(wishes);
        QCOMPARE(jobs.size(), std::size_t(1));
        QCOMPARE(jobs[0].targets[0].path, jobs[0].input);
        QVERIFY(!jobs[0].targets[0].mayReplace);
        QVERIFY(jobs[0].targets[1].mayReplace);
    }

    void passesOnAPathThatNamesNothing()
    {
        const std::vector<ExportJob> jobs =
            batchJobs(Desk::wishes({QStringLiteral("/gone.gouji")}, {ExportFormat::Pdf}));
        QCOMPARE(jobs.size(), std::size_t(1));
        QCOMPARE(jobs[0].input, QStringLiteral("/gone.gouji"));
    }
};

GOUJI_GUILESS_TEST(TestBatchPlan)
#include "tst_batchplan.moc"
