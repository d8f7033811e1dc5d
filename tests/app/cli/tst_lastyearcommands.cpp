// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray valueOf(const QByteArray &values, const QByteArray &id)
{
    for (const QByteArray &line : values.split('\n')) {
        if (line.startsWith(id + '\t'))
            return line.mid(id.size() + 1);
    }
    return "no such cell";
}

/// The sample as a report on another year of another body, its licences as given.
QByteArray variant(const char *year, const QString &body, const char *licences = "28431")
{
    QString text = QString::fromUtf8(readFile(sample));
    text.replace(QStringLiteral("2024"), QString::fromLatin1(year));
    text.replace(QStringLiteral("清河湾县人民政府"), body);
    return text.replace(QStringLiteral("28431"), QString::fromLatin1(licences)).toUtf8();
}

QStringList checksFound(const CliRun &run, int report)
{
    const QJsonArray reports = QJsonDocument::fromJson(run.out).object().value(QStringLiteral("reports")).toArray();
    QStringList checks;
    for (const auto &finding : reports.at(report).toObject().value(QStringLiteral("findings")).toArray())
        checks.append(finding.toObject().value(QStringLiteral("check")).toString());
    return checks;
}

const QString government = QStringLiteral("清河湾县人民政府");
const QString finance = QStringLiteral("清河湾县财政局");

} // namespace

class TestLastYearCommands : public QObject
{
    Q_OBJECT

private slots:
    void beginsAReportFromLastYears()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("new.gouji"));
        const CliRun run = runCli({QStringLiteral("new"), QStringLiteral("--last-year"), sample, QStringLiteral("-o"),
                                   out, QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.err.contains(QStringLiteral("行政规范性文件 现行有效件数 was 41").toUtf8()), run.err.constData());
        const QByteArray file = readFile(out);
        QVERIFY(file.contains(government.toUtf8()));
        QVERIFY(file.contains("\"year\": 2025"));
        QVERIFY(file.contains(QStringLiteral("取自2024年报告").toUtf8()));
        QVERIFY(file.contains(QCryptographicHash::hash(readFile(sample), QCryptographicHash::Sha256).toHex()));
        QVERIFY(file.contains(QDir(folder.path()).relativeFilePath(sample).toUtf8()));
        const QByteArray values = runCli({QStringLiteral("values"), out}).out;
        const QByteArray before = runCli({QStringLiteral("values"), sample}).out;
        QCOMPARE(valueOf(values, "t3.carried_in.total"), valueOf(before, "t3.carried_out.total"));
        QCOMPARE(valueOf(values, "t3.carried_in.total"), QByteArray("5"));
        QVERIFY(valueOf(values, "t2.normative_documents.in_force").isEmpty());
        QVERIFY(valueOf(values, "t3.received.total").isEmpty());
    }

    void takesTheBodyAndYearItIsTold()
    {
        const QStringList line = words(QStringLiteral("new --body 清河湾县政府 --year 2026 -o - --last-year"))
                                 << sample;
        const CliRun run = runCli(line);
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.contains(QStringLiteral("\"body\": \"清河湾县政府\"").toUtf8()));
        QVERIFY(run.out.contains("\"year\": 2026"));
        QVERIFY(run.out.contains(government.toUtf8())); // as an alias
        QCOMPARE(runCli(line).out, run.out);
    }

    void leavesNoOriginInAPublicCopy()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("new.gouji"));
        QCOMPARE(runCli({QStringLiteral("new"), QStringLiteral("--last-year"), sample, QStringLiteral("-o"), out}).exit,
                 0);
        const CliRun run = runCli(words(QStringLiteral("convert --to gouji --copy public -o -")) << out);
        QCOMPARE(run.exit, 0);
        QVERIFY(!run.out.contains("sample-2024"));
        QVERIFY(!run.out.contains(QStringLiteral("取自").toUtf8()));
    }

    void refusesAFileThatIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing there") << QByteArray();
        QTest::newRow("a letter") << QStringLiteral("各单位：请报送。").toUtf8();
        QTest::newRow("half a native file") << QByteArray("{\"format\": \"gouji\", ");
    }
    void refusesAFileThatIsNoReport()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString last = folder.filePath(QStringLiteral("last.txt"));
        const QString out = folder.filePath(QStringLiteral("new.gouji"));
        if (!bytes.isEmpty())
            write(last, bytes);
        const CliRun run =
            runCli({QStringLiteral("new"), QStringLiteral("--last-year"), last, QStringLiteral("-o"), out});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.err.contains("last.txt"));
        QVERIFY(!QFile::exists(out));
        const CliRun check = runCli({QStringLiteral("check"), QStringLiteral("--last-year"), last, sample});
        QCOMPARE(check.exit, 3);
        QVERIFY(check.out.contains("sample-2024"));
    }

    void comparesEachUnitWithItsOwnReportAndNeverByOrder()
    {
        const QTemporaryDir now;
        const QTemporaryDir before;
        write(now.filePath(QStringLiteral("a.txt")), variant("2025", government, "0"));
        write(now.filePath(QStringLiteral("b.txt")), variant("2025", finance));
        write(before.filePath(QStringLiteral("1.txt")), variant("2024", finance));
        write(before.filePath(QStringLiteral("2.txt")), variant("2024", government));
        const CliRun run = runCli({QStringLiteral("check"), now.path(), QStringLiteral("--last-year"), before.path(),
                                   QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        QVERIFY(checksFound(run, 0).contains(QStringLiteral("T2-04")));
        QVERIFY(!checksFound(run, 1).contains(QStringLiteral("T2-04")));
        const CliRun alone =
            runCli({QStringLiteral("check"), now.path(), QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY(!checksFound(alone, 0).contains(QStringLiteral("T2-04")));
    }

    void saysWhatFeesRoseHundredfold()
    {
        const QTemporaryDir folder;
        const QString last = folder.filePath(QStringLiteral("last.txt"));
        const QString now = folder.filePath(QStringLiteral("now.txt"));
        const QByteArray fee = valueOf(runCli({QStringLiteral("values"), sample}).out, "t2.fees.amount");
        write(last, variant("2023", government));
        write(now, readFile(sample).replace("\t" + fee, "\t99999999.5"));
        const CliRun run = runCli({QStringLiteral("check"), now, QStringLiteral("--last-year"), last,
                                   QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(checksFound(run, 0).contains(QStringLiteral("T2-05")), run.out.constData());
    }

    void listsWhatHasNoReportOfLastYear()
    {
        const QTemporaryDir folder;
        const QString last = folder.filePath(QStringLiteral("last.txt"));
        write(last, variant("2023", finance));
        const CliRun run = runCli({QStringLiteral("check"), sample, QStringLiteral("--last-year"), last,
                                   QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.err.contains("sample-2024.txt: no report of last year"));
        QVERIFY(run.err.contains(government.toUtf8()));
    }
};

GOUJI_GUILESS_TEST(TestLastYearCommands)
#include "tst_lastyearcommands.moc"
