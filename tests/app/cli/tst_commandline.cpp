// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/zipreader.h"
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

QJsonObject firstReport(const CliRun &run)
{
    return QJsonDocument::fromJson(run.out).object().value(QStringLiteral("reports")).toArray().at(0).toObject();
}

QJsonObject firstFinding(const CliRun &run)
{
    return firstReport(run).value(QStringLiteral("findings")).toArray().at(0).toObject();
}

QByteArray sheetOf(const QByteArray &xlsx)
{
    const gouji::Result<gouji::ZipReader> book = gouji::ZipReader::open(xlsx);
    return book ? book->part(QStringLiteral("xl/worksheets/sheet1.xml")) : QByteArray();
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void convertsTheCorpusToItsGoldenTexts()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const CliRun text = runCli({QStringLiteral("convert"), corpus->sourcePath(name), QStringLiteral("--to"),
                                        QStringLiteral("txt"), QStringLiteral("-o"), QStringLiteral("-")});
            QCOMPARE(text.exit, 0);
            QCOMPARE(text.out, corpus->golden(name));
            const CliRun again = runCli({QStringLiteral("convert"), corpus->goldenPath(name), QStringLiteral("--to"),
                                         QStringLiteral("txt"), QStringLiteral("-o"), QStringLiteral("-")});
            QCOMPARE(again.out, corpus->golden(name));
        }
    }

    void findsNoErrorInTheCorpusAndAllItsValues()
    {
        GOUJI_CORPUS_OR_SKIP(corpus);
        for (const QString &name : corpus->names()) {
            const CliRun check = runCli({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"),
                                         QStringLiteral("--least"), QStringLiteral("error"), corpus->sourcePath(name)});
            QCOMPARE(check.exit, 0);
            QVERIFY2(firstReport(check).value(QStringLiteral("findings")).toArray().isEmpty(), check.out.constData());
            QByteArray expected;
            for (const auto &[id, value] : corpus->goldenValues(name))
                expected += (id + u'\t' + value + u'\n').toUtf8();
            QCOMPARE(runCli({QStringLiteral("values"), corpus->sourcePath(name)}).out, expected);
        }
    }

    void keepsAReportThroughTheNativeFile()
    {
        const QTemporaryDir folder;
        const QString native = folder.filePath(QStringLiteral("a.gouji"));
        QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), native}).exit, 0);
        const CliRun text = runCli({QStringLiteral("convert"), native, QStringLiteral("--to"), QStringLiteral("txt"),
                                    QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(text.out, readFile(sample));
        QVERIFY(readFile(native).startsWith("{\n  \"format\": \"gouji\""));
    }

    void readsAsTheFormatItIsTold()
    {
        const CliRun run =
            runCli({QStringLiteral("convert"), sample, QStringLiteral("--from"), QStringLiteral("gouji"),
                    QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("txt")});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.out.isEmpty());
    }

    void readsStandardInput()
    {
        const CliRun run = runCli({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("-o"),
                                   QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("txt")},
                                  readFile(sample));
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out, readFile(sample));
        QVERIFY(run.err.isEmpty());
    }

    void saysWhichRuleIsBrokenAndWhichCellItMayBe()
    {
        QByteArray text = readFile(sample);
        const CliRun values = runCli({QStringLiteral("values"), sample});
        const QByteArray received = values.out.split('\n').at(10).split('\t').at(1);
        text.replace(QStringLiteral("申请数量\t\t\t").toUtf8() + received + '\t',
                     QStringLiteral("申请数量\t\t\t").toUtf8() + received + "7\t");
        QVERIFY(text != readFile(sample));
        const CliRun run = runCli(
            {QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("json")}, text);
        QCOMPARE(run.exit, 1);
        const QJsonObject finding = firstFinding(run);
        QCOMPARE(finding.value(QStringLiteral("check")).toString(), QStringLiteral("T3-03"));
        const QJsonObject proposal = finding.value(QStringLiteral("proposals")).toArray().at(0).toObject();
        QCOMPARE(proposal.value(QStringLiteral("cell")).toString(), QStringLiteral("t3.received.natural_person"));
        QCOMPARE(proposal.value(QStringLiteral("value")).toInt(), received.toInt());
        QVERIFY(finding.value(QStringLiteral("message")).toString().contains(QStringLiteral("自然人")));
    }

    void filtersWhatIsShownButNotTheExitCode()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("new.gouji"));
        QCOMPARE(runCli({QStringLiteral("new"), QStringLiteral("--body"), QStringLiteral("清河湾县文化局"),
                         QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("-o"), fresh})
                     .exit,
                 0);
        const CliRun all = runCli({QStringLiteral("check"), fresh});
        const CliRun errors =
            runCli({QStringLiteral("check"), QStringLiteral("--least"), QStringLiteral("error"), fresh});
        QCOMPARE(all.exit, 1);
        QCOMPARE(errors.exit, 1);
        QVERIFY(errors.out.size() < all.out.size());
    }

    void listsChecksAndPrintsTheSchema()
    {
        const QByteArray lines = runCli({QStringLiteral("checks")}).out;
        QVERIFY(lines.contains("T3-01\terror\t"));
        QVERIFY(lines.contains("CEL-02\terror*\t"));
        const CliRun schema = runCli({QStringLiteral("schema")});
        QVERIFY(QJsonDocument::fromJson(schema.out).object().contains(QStringLiteral("$schema")));
        for (const char *other : {"form", "office"}) {
            const CliRun run = runCli({QStringLiteral("schema"), QLatin1String(other)});
            QVERIFY(QJsonDocument::fromJson(run.out)
                        .object()
                        .value(QStringLiteral("$id"))
                        .toString()
                        .contains(QLatin1String(other)));
        }
        QCOMPARE(runCli({QStringLiteral("schema"), QStringLiteral("desk")}).exit, 2);
    }

    void tabulatesManyReports()
    {
        const CliRun run =
            runCli({QStringLiteral("values"), sample, sample, QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.startsWith("\xef\xbb\xbf"
                                   "body,file,year,"));
        QVERIFY(run.out.contains("本年新收政府信息公开申请数量"));
        QCOMPARE(run.out.count("\r\n"), 3);
    }

    void tabulatesAsASpreadsheet()
    {
        const QStringList words{QStringLiteral("values"), QStringLiteral("--format"), QStringLiteral("xlsx")};
        const CliRun one = runCli(words + QStringList{sample});
        const CliRun many = runCli(words + QStringList{sample, sample});
        QCOMPARE(one.exit, 0);
        QCOMPARE(runCli(words + QStringList{sample}).out, one.out);
        const QByteArray cells = sheetOf(one.out);
        QVERIFY(cells.contains("<c r=\"B11\" s=\"2\"><v>97</v></c>"));
        QCOMPARE(cells.count("<row "), runCli({QStringLiteral("values"), sample}).out.count('\n'));
        QVERIFY(sheetOf(many.out).contains("state=\"frozen\""));
        QVERIFY(sheetOf(many.out).count("<row ") > 3);
    }

    void writesAReportALine()
    {
        const QString none = QStringLiteral("no such file.docx");
        const QStringList paths{sample, none, QStringLiteral("--format"), QStringLiteral("jsonl")};
        const CliRun values = runCli(QStringList{QStringLiteral("values")} + paths);
        QCOMPARE(values.exit, 3);
        QCOMPARE(values.out.count('\n'), 2);
        const QJsonObject first = QJsonDocument::fromJson(values.out.split('\n')[0]).object();
        QCOMPARE(first[QStringLiteral("file")].toString(), sample);
        QCOMPARE(first[QStringLiteral("values")].toObject()[QStringLiteral("t3.received.total")].toInt(), 118);
        QCOMPARE(QJsonDocument::fromJson(values.out.split('\n')[1]).object()[QStringLiteral("file")].toString(), none);
        const CliRun check = runCli(QStringList{QStringLiteral("check")} + paths);
        QCOMPARE(check.exit, 3);
        QCOMPARE(check.out.count('\n'), 2);
        const QJsonObject checked = QJsonDocument::fromJson(check.out.split('\n')[0]).object();
        QVERIFY(checked[QStringLiteral("findings")].isArray());
        QVERIFY(
            !QJsonDocument::fromJson(check.out.split('\n')[1]).object()[QStringLiteral("reason")].toString().isEmpty());
    }

    void aDeskStandsForTheDraftsThatCount()
    {
        const QTemporaryDir folder;
        const QString desk = folder.filePath(QStringLiteral("县.goujidesk"));
        QVERIFY(QFile::copy(sample, folder.filePath(QStringLiteral("b.txt"))));
        QVERIFY(QFile::copy(sample, folder.filePath(QStringLiteral("other.txt"))));
        QFile file(desk);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "goujidesk", "version": "1.0", "year": 2024, "units": [{"name": "a"}, {"name": "b"}],
                      "unit_years": [{"unit": "b", "deliveries": [
                        {"file": "a.txt", "digest": "1", "arrived": "2025-01-01T00:00:00Z"},
                        {"file": "b.txt", "digest": "2", "arrived": "2025-01-02T00:00:00Z"}]}]})");
        file.close();
        const CliRun run =
            runCli({QStringLiteral("values"), desk, QStringLiteral("--format"), QStringLiteral("jsonl")});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY(run.out.contains("b.txt"));
        file.resize(3);
        QCOMPARE(runCli({QStringLiteral("values"), desk}).exit, 3);
    }

    void guardsFormulasInCsvOnly()
    {
        QByteArray text = readFile(sample);
        text.replace("\t28431\t", "\t=1+1\t");
        const QStringList words{QStringLiteral("values"), QStringLiteral("-"), QStringLiteral("--format")};
        QVERIFY(runCli(words + QStringList{QStringLiteral("csv")}, text).out.contains(",'=1+1\r\n"));
        QVERIFY(runCli(words + QStringList{QStringLiteral("tsv")}, text).out.contains("\t=1+1\n"));
        QVERIFY(!sheetOf(runCli(words + QStringList{QStringLiteral("xlsx")}, text).out).contains("<f>"));
    }

    void goesOnWithTheOthersOfABatch()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.txt")), "no report");
        write(folder.filePath(QStringLiteral("b.txt")), readFile(sample));
        const CliRun run =
            runCli({QStringLiteral("check"), folder.path(), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exit, 3);
        const QJsonObject result = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(result.value(QStringLiteral("reports")).toArray().size(), 1);
        QCOMPARE(result.value(QStringLiteral("unreadable")).toArray().size(), 1);
    }

    void speaksTheLanguageItIsAskedFor()
    {
        QVERIFY(
            QString::fromUtf8(runCli({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("zh_CN")}).out)
                .contains(QStringLiteral("用法")));
        QVERIFY(
            runCli({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")}).out.contains("Usage"));
        QCOMPARE(runCli({QStringLiteral("--lang"), QStringLiteral("fr")}).exit, 2);
    }

    void helpOfACommandIsReadable_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"convert", "check", "values", "new", "diff", "merge", "checks", "schema"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void helpOfACommandIsReadable()
    {
        QFETCH(QString, command);
        const QString help = QString::fromUtf8(runCli({command, QStringLiteral("--help")}).out);
        const QString wrong = QString::fromUtf8(runCli({command, QStringLiteral("--nonsense")}).err);
        for (const QString &text : {help, wrong}) {
            QVERIFY(text.contains(QStringLiteral("gouji-cli ") + command));
            QVERIFY2(!text.contains(QChar(0xe2)), qPrintable(text)); // an ellipsis taken for three characters
        }
    }

    void needsNoLocaleAndNoEnvironment()
    {
        const CliRun run = runShell(QStringLiteral("env -i \"$CLI\" check '%1'").arg(sample));
        QCOMPARE(run.exit, 0);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &words) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
        };
        row("no command", QString());
        row("an unknown command", QStringLiteral("frobnicate"));
        row("an unknown option", QStringLiteral("check a --frob"));
        row("an option twice", QStringLiteral("check a --least hint --least hint"));
        row("an option without its value", QStringLiteral("check a --least"));
        row("a value for a flag", QStringLiteral("convert a -o b.txt --force=yes"));
        row("a bad format", QStringLiteral("check a --format xml"));
        row("a bad severity", QStringLiteral("check a --least grave"));
        row("a bad date", QStringLiteral("check a --today 2024-13-01"));
        row("no path", QStringLiteral("check"));
        row("no output", QStringLiteral("convert a"));
        row("an output of no known format", QStringLiteral("convert a -o b.xyz"));
        row("two inputs", QStringLiteral("convert a b -o c.txt"));
        row("no body", QStringLiteral("new --year 2024 -o x"));
        row("a year in words", QStringLiteral("new --body x --year last -o x"));
        row("a form that is not there", QStringLiteral("new --body x --year 2024 --form 1999 -o x"));
        row("words for a command that takes none", QStringLiteral("checks x"));
    }
    void refusesWrongUsage()
    {
        QFETCH(QStringList, words);
        const CliRun run = runCli(words);
        QCOMPARE(run.exit, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void leavesAnExistingFileAloneUnlessForced()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a.txt"));
        write(target, "mine");
        QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), target}).exit, 2);
        QCOMPARE(readFile(target), QByteArray("mine"));
        QCOMPARE(
            runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), target, QStringLiteral("--force")}).exit,
            0);
        QCOMPARE(readFile(target), readFile(sample));
    }

    void leavesNothingInternalInAPublicCopy()
    {
        const CliRun run =
            runCli({QStringLiteral("convert"), sample, QStringLiteral("--to"), QStringLiteral("gouji"),
                    QStringLiteral("--copy"), QStringLiteral("public"), QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(run.exit, 0);
        QVERIFY(!run.out.contains("sample-2024"));
    }
};

GOUJI_GUILESS_TEST(TestCommandLine)
#include "tst_commandline.moc"
