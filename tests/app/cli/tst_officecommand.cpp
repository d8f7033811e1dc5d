// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/app/office/officesamples.h"
#include "tests/support/strictmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);
const QString invented = QStringLiteral(INVENTED_FORM);

/// A folder of files, and of settings that nobody else has.
struct Machine
{
    Machine() { qputenv("XDG_CONFIG_HOME", folder.filePath(QStringLiteral("config")).toLocal8Bit()); }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString put(const char *name, const QByteArray &bytes) const
    {
        write(path(name), bytes);
        return path(name);
    }
    void keepForm(const QByteArray &bytes) const
    {
        const QDir forms(folder.filePath(QStringLiteral("config/gouji/gouji/forms")));
        forms.mkpath(QStringLiteral("."));
        write(forms.filePath(QStringLiteral("a.json")), bytes);
    }
    CliRun newReport(const QStringList &more) const
    {
        return runCli(QStringList{QStringLiteral("new"), QStringLiteral("--body"), QStringLiteral("清水县水务局"),
                                  QStringLiteral("--year"), QStringLiteral("2091"), QStringLiteral("-o"),
                                  path("new.gouji"), QStringLiteral("--force")} +
                      more);
    }

    QTemporaryDir folder;
};

} // namespace

/// What an office set, for scripts: its pack, and the forms that are kept on the machine.
class TestOfficeCommand : public QObject
{
    Q_OBJECT

private slots:
    void checksAsTheOfficeDoes()
    {
        const Machine machine;
        QByteArray text = readFile(sample);
        text.replace("公开意识", "股室公开意识");
        const QString report = machine.put("a.txt", text.contains("股室") ? text : text + "\n股室。\n");
        const QString pack = machine.put("a.goujioffice", samplePack());
        const QStringList words{QStringLiteral("check"), report};
        QVERIFY(!runCli(words).out.contains("[TX-11]"));
        const CliRun run = runCli(words + QStringList{QStringLiteral("--office"), pack});
        QVERIFY2(run.out.contains("[TX-11]"), run.out + run.err);
        QCOMPARE(runCli(words + QStringList{QStringLiteral("--office"), pack}).out, run.out);
        const QString own = machine.put("words.txt", QByteArray("[外文]\nABC\n"));
        const CliRun before =
            runCli(words + QStringList{QStringLiteral("--office"), pack, QStringLiteral("--words"), own});
        QVERIFY2(!before.out.contains("[TX-11]"), before.out); // what is said goes before the pack
    }

    void sumsReportsOfItsForms()
    {
        const Machine machine;
        const QString pack = machine.put("a.goujioffice", samplePack());
        QDir(machine.folder.path()).mkpath(QStringLiteral("drafts"));
        const QStringList draft{QStringLiteral("new"),
                                QStringLiteral("--body"),
                                QStringLiteral("清水县水务局"),
                                QStringLiteral("--year"),
                                QStringLiteral("2091"),
                                QStringLiteral("--form"),
                                invented,
                                QStringLiteral("-o"),
                                machine.path("drafts/a.gouji")};
        QCOMPARE(runCli(draft).exit, 0);
        const QStringList sum{QStringLiteral("rollup"),  machine.path("drafts"),     QStringLiteral("--body"),
                              QStringLiteral("清水县"),  QStringLiteral("--year"),   QStringLiteral("2091"),
                              QStringLiteral("-o"),      machine.path("sum.gouji"),  QStringLiteral("--alike"),
                              QStringLiteral("--force"), QStringLiteral("--office"), pack};
        const CliRun run = runCli(sum);
        QVERIFY2(run.exit == 0 || run.exit == 1, run.err);
        QVERIFY(readFile(machine.path("sum.gouji")).contains("\"form\": \"invented\""));
        QCOMPARE(runCli(sum.mid(0, sum.size() - 1) + QStringList(machine.path("none"))).exit, 2);
    }

    void refusesAPackAtFault()
    {
        const Machine machine;
        for (const QByteArray &bad : {QByteArray("{"), QByteArray("[]"), samplePackWith("TX-16", "TX-99")}) {
            const CliRun run = runCli(
                {QStringLiteral("check"), QStringLiteral("--office"), machine.put("bad.goujioffice", bad), sample});
            QCOMPARE(run.exit, 2);
            QVERIFY2(run.err.contains("bad.goujioffice") && run.out.isEmpty(), run.err);
        }
        QCOMPARE(runCli({QStringLiteral("check"), QStringLiteral("--office"), machine.path("none"), sample}).exit, 2);
    }

    void readsReportsOfItsForms()
    {
        const Machine machine;
        QCOMPARE(machine.newReport({QStringLiteral("--form"), invented}).exit, 0);
        const QString text = machine.path("a.txt");
        QCOMPARE(runCli({QStringLiteral("convert"), machine.path("new.gouji"), QStringLiteral("-o"), text}).exit, 0);
        const QString pack = machine.put("a.goujioffice", samplePack());
        const QStringList words{QStringLiteral("check"), text, QStringLiteral("--format"), QStringLiteral("json")};
        QVERIFY(!runCli(words).out.contains("\"form\": \"invented\""));
        const CliRun run = runCli(words + QStringList{QStringLiteral("--office"), pack});
        QVERIFY2(run.out.contains("\"form\": \"invented\"") || run.out.contains("\"form\":\"invented\""),
                 run.out.left(300));
    }

    void aReportCarriesTheFormOfAFile()
    {
        const Machine machine;
        QCOMPARE(machine.newReport({QStringLiteral("--form"), invented}).exit, 0);
        QVERIFY(readFile(machine.path("new.gouji")).contains("\"embedded_form\""));
        for (const char *name : {"a.docx", "a.pdf", "a.odt", "a.html", "b.gouji"}) {
            QCOMPARE(
                runCli({QStringLiteral("convert"), machine.path("new.gouji"), QStringLiteral("-o"), machine.path(name)})
                    .exit,
                0);
            const CliRun values = runCli({QStringLiteral("values"), machine.path(name)});
            QVERIFY2(values.out.contains("t3.received.online_platform\t"), name);
        }
        QCOMPARE(machine.newReport({QStringLiteral("--form"), sample}).exit, 2);
        QCOMPARE(machine.newReport({QStringLiteral("--form"), QStringLiteral("2035")}).exit, 2);
    }

    void knowsTheFormsOfTheMachine()
    {
        const Machine machine;
        QCOMPARE(machine.newReport({QStringLiteral("--form"), QStringLiteral("invented")}).exit, 2);
        machine.keepForm(readFile(invented));
        QCOMPARE(machine.newReport({}).exit, 0);
        QVERIFY(readFile(machine.path("new.gouji")).contains("\"form\": \"invented\""));
        machine.keepForm("{");
        const CliRun run = machine.newReport({});
        QCOMPARE(run.exit, 0); // a file at fault is said, and the program's own forms serve
        QVERIFY2(run.err.contains("a.json"), run.err);
        QVERIFY(readFile(machine.path("new.gouji")).contains("\"form\": \"2021\""));
    }
};

GOUJI_GUILESS_TEST(TestOfficeCommand)
#include "tst_officecommand.moc"
