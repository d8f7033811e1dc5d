// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

/// A folder with a report in three versions.
class Versions
{
public:
    Versions()
    {
        const CliRun run = runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), path("base")});
        QCOMPARE(run.exit, 0);
        set("ours", {});
        set("theirs", {});
    }

    QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".gouji"));
    }
    QString folder() const { return m_folder.path(); }

    /// The base with a cell's figure changed.
    void set(const char *name, const std::vector<std::pair<QByteArray, QByteArray>> &cells) const
    {
        QByteArray text = readFile(path("base"));
        for (const auto &[cell, figure] : cells) {
            const qsizetype at = text.indexOf('"' + cell + "\": ");
            QVERIFY2(at > 0, cell);
            const qsizetype from = at + cell.size() + 4;
            text.replace(from, text.indexOf(',', from) - from, figure);
        }
        write(path(name), text);
    }

    CliRun merge(const QStringList &options = {}) const
    {
        return runCli(QStringList{QStringLiteral("merge"), path("base"), path("ours"), path("theirs"),
                                  QStringLiteral("-o"), path("out")} +
                      options);
    }

    QByteArray figure(const char *name, const QByteArray &cell) const
    {
        const CliRun run = runCli({QStringLiteral("values"), path(name)});
        const qsizetype at = run.out.indexOf(cell + '\t');
        return at < 0 ? run.err : run.out.mid(at).split('\n').front().split('\t').value(1);
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray natural = "t3.received.natural_person";
const QByteArray business = "t3.received.company";

} // namespace

/// `gouji-cli merge` by the real program, by itself and called by a real git.
class TestMergeCommand : public QObject
{
    Q_OBJECT

private slots:
    void putsBothTogether()
    {
        const Versions versions;
        versions.set("ours", {{natural, "98"}});
        versions.set("theirs", {{business, "55"}});
        const CliRun run = versions.merge();
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY2(run.err.isEmpty() && run.out.isEmpty(), run.err);
        QCOMPARE(versions.figure("out", natural), QByteArray("98"));
        QCOMPARE(versions.figure("out", business), QByteArray("55"));
    }

    void namesAConflictAndKeepsOurs()
    {
        const Versions versions;
        versions.set("ours", {{natural, "98"}});
        versions.set("theirs", {{natural, "99"}, {business, "55"}});
        const CliRun run = versions.merge();
        QCOMPARE(run.exit, 1);
        for (const char *part : {"自然人\n", "BASE    97", "OURS    98", "THEIRS  99", "differently: 1."})
            QVERIFY2(run.err.contains(part), run.err);
        QCOMPARE(versions.figure("out", natural), QByteArray("98"));
        QCOMPARE(versions.figure("out", business), QByteArray("55"));
    }

    void anEmptyBaseDropsNothing()
    {
        const Versions versions;
        versions.set("ours", {{natural, "98"}, {business, "null"}});
        versions.set("theirs", {{natural, "null"}, {business, "55"}});
        write(versions.path("base"), {});
        const CliRun run = versions.merge();
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY2(run.err.contains("There is no common base"), run.err);
        QCOMPARE(versions.figure("out", natural), QByteArray("98"));
        QCOMPARE(versions.figure("out", business), QByteArray("55"));
    }

    void theReportOfAnotherBodyIsNoBase()
    {
        const Versions versions;
        versions.set("ours", {{natural, "98"}});
        versions.set("theirs", {{natural, "99"}});
        write(versions.path("base"), readFile(versions.path("base")).replace("清河湾县人民政府", "石桥县人民政府"));
        const CliRun run = versions.merge();
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains("another body, 石桥县人民政府"), run.err);
        QCOMPARE(versions.figure("out", natural), QByteArray("98"));
    }

    void twoBodiesAreNotMixed()
    {
        const Versions versions;
        write(versions.path("theirs"), readFile(versions.path("base")).replace("清河湾县人民政府", "石桥县人民政府"));
        write(versions.path("base"), {});
        const CliRun run = versions.merge();
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.err.contains("no versions of one report"), run.err);
        QCOMPARE(readFile(versions.path("out")), readFile(versions.path("ours")));
    }

    void refusesWhatItCannotDo()
    {
        const Versions versions;
        QCOMPARE(runCli({QStringLiteral("merge"), versions.path("base"), versions.path("ours")}).exit, 2);
        QCOMPARE(
            runCli({QStringLiteral("merge"), sample, sample, sample, QStringLiteral("-o"), QStringLiteral("a.docx")})
                .exit,
            2);
        QCOMPARE(versions.merge().exit, 0);
        const QByteArray before = readFile(versions.path("out"));
        versions.set("ours", {{natural, "98"}});
        QCOMPARE(versions.merge().exit, 2);
        QCOMPARE(readFile(versions.path("out")), before);
        QCOMPARE(versions.merge({QStringLiteral("--force")}).exit, 0);
        write(versions.path("theirs"), "nothing");
        QCOMPARE(versions.merge({QStringLiteral("--force")}).exit, 3);
        QCOMPARE(versions.figure("out", natural), QByteArray("98"));
    }

    // The lines of docs/merging.md.
    void gitCallsIt()
    {
        const Versions versions;
        const CliRun set =
            inRepository(versions, "git init -q -b main && printf '*.gouji merge=gouji diff=gouji\\n' > "
                                   ".gitattributes && git config merge.gouji.name Gouji && "
                                   "git config merge.gouji.driver \"$CLI merge %O %A %B -o %A --force\" && "
                                   "git config diff.gouji.textconv \"$CLI convert --to txt -o -\" && "
                                   "cp base.gouji r.gouji && git add .gitattributes r.gouji && "
                                   "git commit -q -m base && git branch theirs");
        QVERIFY2(set.exit == 0, set.err);
        versions.set("ours", {{natural, "98"}});
        versions.set("theirs", {{business, "55"}});
        const CliRun clean = inRepository(versions, commitBoth + " && git merge -q -m both theirs");
        QVERIFY2(clean.exit == 0, clean.err);
        QCOMPARE(versions.figure("r", natural), QByteArray("98"));
        QCOMPARE(versions.figure("r", business), QByteArray("55"));
        const CliRun shown = inRepository(versions, "git diff HEAD~1 -- r.gouji");
        QVERIFY2(shown.out.contains("\n+") && !shown.out.contains("\"t3."), shown.out);

        versions.set("ours", {{natural, "98"}, {business, "56"}});
        versions.set("theirs", {{natural, "99"}, {business, "55"}});
        const CliRun torn = inRepository(versions, commitBoth + " && git merge -q -m both theirs");
        QCOMPARE(torn.exit, 1);
        QVERIFY2(torn.err.contains("OURS    98") && torn.err.contains("THEIRS  99"), torn.err);
        QVERIFY(inRepository(versions, "git status --short").out.contains("UU r.gouji"));
        QCOMPARE(versions.figure("r", natural), QByteArray("98"));
        QCOMPARE(versions.figure("r", business), QByteArray("56"));
    }

private:
    const QByteArray commitBoth = "cp ours.gouji r.gouji && git commit -q -a -m ours && git checkout -q theirs && "
                                  "cp theirs.gouji r.gouji && git commit -q -a -m theirs && git checkout -q main";

    static CliRun inRepository(const Versions &versions, const QByteArray &line)
    {
        return runShell(QStringLiteral("cd '%1' && export HOME=\"$PWD\" GIT_CONFIG_NOSYSTEM=1 "
                                       "GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b.example "
                                       "GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b.example && ")
                            .arg(versions.folder()) +
                        QString::fromUtf8(line));
    }
};

GOUJI_GUILESS_TEST(TestMergeCommand)
#include "tst_mergecommand.moc"
