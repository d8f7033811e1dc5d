// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

/// The sample with a foreign word, a half-width mark and a figure of the prose that is not the table's.
QByteArray spoilt()
{
    QString text = QString::fromUtf8(readFile(sample));
    text.replace(QStringLiteral("按季度通报检查情况。"), QStringLiteral("按季度通报 and 检查情况,及时整改。"));
    return text.replace(QStringLiteral("结转下年度继续办理5件"), QStringLiteral("结转下年度继续办理6件")).toUtf8();
}

CliRun check(const QStringList &words)
{
    return runCli(QStringList{QStringLiteral("check")} + words);
}

QJsonObject sarifOf(const CliRun &run)
{
    return QJsonDocument::fromJson(run.out).object();
}

QJsonObject firstRun(const QJsonObject &sarif)
{
    return sarif[QStringLiteral("runs")].toArray().at(0).toObject();
}

QJsonObject resultOf(const QJsonObject &sarif, const QString &check)
{
    for (const QJsonValue result : firstRun(sarif)[QStringLiteral("results")].toArray()) {
        if (result[QStringLiteral("ruleId")].toString() == check)
            return result.toObject();
    }
    return {};
}

/// What SARIF 2.1.0 asks of the file; empty where all of it is there.
QString sarifFault(const QJsonObject &sarif)
{
    const QJsonObject run = firstRun(sarif);
    const QJsonObject driver = run[QStringLiteral("tool")][QStringLiteral("driver")].toObject();
    QSet<QString> rules;
    for (const QJsonValue rule : driver[QStringLiteral("rules")].toArray())
        rules.insert(rule[QStringLiteral("id")].toString());
    static const QSet<QString> levels{QStringLiteral("none"), QStringLiteral("note"), QStringLiteral("warning"),
                                      QStringLiteral("error")};
    if (sarif[QStringLiteral("version")].toString() != QStringLiteral("2.1.0"))
        return QStringLiteral("version");
    if (driver[QStringLiteral("name")].toString().isEmpty() || rules.contains(QString()))
        return QStringLiteral("driver");
    if (!run[QStringLiteral("invocations")].toArray().at(0)[QStringLiteral("executionSuccessful")].isBool())
        return QStringLiteral("invocation");
    for (const QJsonValue result : run[QStringLiteral("results")].toArray()) {
        const QJsonValue location = result[QStringLiteral("locations")].toArray().at(0);
        const QJsonValue physical = location[QStringLiteral("physicalLocation")];
        if (!rules.contains(result[QStringLiteral("ruleId")].toString()))
            return QStringLiteral("rule");
        if (!levels.contains(result[QStringLiteral("level")].toString()))
            return QStringLiteral("level");
        if (result[QStringLiteral("message")][QStringLiteral("text")].toString().isEmpty())
            return QStringLiteral("message");
        if (physical[QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString().isEmpty())
            return QStringLiteral("location");
    }
    return {};
}

} // namespace

/// `gouji-cli check` on many files and in the formats of other programs.
class TestCheckCommand : public QObject
{
    Q_OBJECT

private slots:
    void writesSarif();
    void namesTheLineOfTheSource();
    void writesCsvForSpreadsheets();
    void givesTheSameWhateverTheJobs();
    void checksAFileOnce();
    void readsAnOfficesWords();
    void switchesOnWhatIsOff();
    void judgesTheDeadlineByTheDayGiven();
    void looksAtThePublishedFile();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void TestCheckCommand::writesSarif()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("一份 报告.txt"));
    write(path, spoilt());
    write(folder.filePath(QStringLiteral("zzz.gouji")), "nothing");
    const CliRun run = check({QStringLiteral("--format"), QStringLiteral("sarif"), folder.path()});
    QCOMPARE(run.exit, 3);
    const QJsonObject sarif = sarifOf(run);
    QCOMPARE(sarifFault(sarif), QString());
    const QJsonObject result = resultOf(sarif, QStringLiteral("NT-06"));
    QCOMPARE(result[QStringLiteral("level")].toString(), QStringLiteral("warning"));
    const QJsonValue properties = result[QStringLiteral("properties")];
    QCOMPARE(properties[QStringLiteral("section")].toString(), QStringLiteral("一"));
    QCOMPARE(properties[QStringLiteral("paragraph")].toInt(), 2);
    QCOMPARE(properties[QStringLiteral("actual")].toString(), QStringLiteral("6"));
    QVERIFY(properties[QStringLiteral("start")].toInt() > 0 && properties[QStringLiteral("length")].toInt() > 0);
    const QJsonValue place = result[QStringLiteral("locations")].toArray().at(0);
    QCOMPARE(place[QStringLiteral("logicalLocations")].toArray().at(0)[QStringLiteral("fullyQualifiedName")].toString(),
             QStringLiteral("一/3"));
    const QString uri =
        place[QStringLiteral("physicalLocation")][QStringLiteral("artifactLocation")][QStringLiteral("uri")].toString();
    QVERIFY2(uri.endsWith(QStringLiteral("%20%E6%8A%A5%E5%91%8A.txt")), qPrintable(uri));
    const QJsonValue invocation = firstRun(sarif)[QStringLiteral("invocations")].toArray().at(0);
    QCOMPARE(invocation[QStringLiteral("executionSuccessful")].toBool(), false);
    QCOMPARE(invocation[QStringLiteral("toolExecutionNotifications")].toArray().size(), 1);
}

void TestCheckCommand::namesTheLineOfTheSource()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    write(path, QByteArray(readFile(sample)).replace("\t28431", "\t28,431"));
    const CliRun run = check({QStringLiteral("--format"), QStringLiteral("sarif"), path});
    bool hasLine = false;
    for (const QJsonValue result : firstRun(sarifOf(run))[QStringLiteral("results")].toArray()) {
        const QJsonValue place =
            result[QStringLiteral("locations")].toArray().at(0)[QStringLiteral("physicalLocation")];
        hasLine = hasLine || place[QStringLiteral("region")][QStringLiteral("startLine")].toInt() > 1;
    }
    QVERIFY(hasLine);
}

void TestCheckCommand::writesCsvForSpreadsheets()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.txt")), spoilt());
    write(folder.filePath(QStringLiteral("b.gouji")), "nothing");
    const CliRun run = check({QStringLiteral("--format"), QStringLiteral("csv"), folder.path()});
    QCOMPARE(run.exit, 3);
    QVERIFY(run.out.startsWith("\xef\xbb\xbf"
                               "file,body,year,severity,check,section"));
    const QList<QByteArray> lines = run.out.split('\n');
    const auto hasLine = [&](const char *begin, const char *part) {
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &line) {
            return line.contains(begin) && line.contains(part) && line.endsWith('\r');
        });
    };
    QVERIFY(hasLine("a.txt", "NT-06"));
    QVERIFY(hasLine("a.txt", "TX-04"));
    QVERIFY(hasLine("b.gouji", "not readable"));
}

void TestCheckCommand::givesTheSameWhateverTheJobs()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 24; ++i)
        write(folder.filePath(QStringLiteral("%1.txt").arg(i)), i % 3 == 0 ? spoilt() : readFile(sample));
    write(folder.filePath(QStringLiteral("7.gouji")), "nothing");
    for (const char *format : {"text", "json", "csv", "sarif"}) {
        const QStringList words{folder.path(), QStringLiteral("--format"), QLatin1String(format)};
        const CliRun one = check(words + QStringList{QStringLiteral("--jobs"), QStringLiteral("1")});
        const CliRun many = check(words + QStringList{QStringLiteral("--jobs"), QStringLiteral("7")});
        QVERIFY(!one.out.isEmpty());
        QCOMPARE(many.out, one.out);
        QCOMPARE(many.err, one.err);
        QCOMPARE(many.exit, 3);
    }
}

void TestCheckCommand::checksAFileOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    write(path, spoilt());
    const CliRun run = check({path, folder.path(), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(QJsonDocument::fromJson(run.out)[QStringLiteral("reports")].toArray().size(), 1);
    QVERIFY2(run.err.contains("a.txt") && run.err.count('\n') == 1, run.err.constData());
}

void TestCheckCommand::readsAnOfficesWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    const QString office = folder.filePath(QStringLiteral("用词.lst"));
    write(path, spoilt());
    write(office, QStringLiteral("[外文]\nand\n[易混词]\n及时整改 → 立行立改\n").toUtf8());
    const CliRun plain = check({path});
    QVERIFY(plain.out.contains("[TX-04]") && !plain.out.contains("[TX-11]"));
    const CliRun own = check({path, QStringLiteral("--words"), office});
    QVERIFY(!own.out.contains("[TX-04]") && own.out.contains("[TX-11]"));
    write(office, QStringLiteral("[外文]\nand\n[易混词]\n及时整改\n").toUtf8());
    const CliRun wrong = check({path, QStringLiteral("--words"), office});
    QCOMPARE(wrong.exit, 2);
    QVERIFY2(wrong.err.contains(office.toUtf8()) && wrong.err.contains("Line 4"), wrong.err.constData());
    QVERIFY(wrong.out.isEmpty());
}

void TestCheckCommand::switchesOnWhatIsOff()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    write(path, QByteArray(readFile(sample)).replace("118件", "118宗"));
    QVERIFY(!check({path}).out.contains("[NT-14]"));
    QVERIFY(check({path, QStringLiteral("--also"), QStringLiteral("NT-14,TX-16")}).out.contains("[NT-14]"));
}

void TestCheckCommand::judgesTheDeadlineByTheDayGiven()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gouji"));
    QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), path}).exit, 0);
    QByteArray bytes = readFile(path);
    QVERIFY(bytes.contains("\"facts\": {"));
    bytes.replace("\"facts\": {", "\"facts\": {\n    \"hand_in\": {\"due\": \"2025-01-20\"},");
    write(path, bytes);
    QVERIFY(!check({path}).out.contains("[PB-01]"));
    const CliRun near = check({path, QStringLiteral("--today"), QStringLiteral("2025-01-15")});
    QVERIFY2(near.out.contains("[PB-01]"), near.out + near.err);
}

void TestCheckCommand::looksAtThePublishedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gouji"));
    QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), path}).exit, 0);
    const QByteArray digest = QCryptographicHash::hash("as published", QCryptographicHash::Sha256).toHex();
    QByteArray bytes = readFile(path);
    bytes.replace("\"facts\": {",
                  "\"facts\": {\n    \"publication\": {\"address\": \"a.pdf\", \"digest\": \"" + digest + "\"},");
    write(path, bytes);
    QVERIFY(!check({path}).out.contains("[PB-02]")); // not at hand
    write(folder.filePath(QStringLiteral("a.pdf")), "as published");
    QVERIFY(!check({path}).out.contains("[PB-02]"));
    write(folder.filePath(QStringLiteral("a.pdf")), "changed");
    const CliRun run = check({path});
    QVERIFY2(run.out.contains("[PB-02]"), run.out + run.err);
}

void TestCheckCommand::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("format") << QStringLiteral("--format") << QStringLiteral("xml");
    QTest::newRow("no jobs") << QStringLiteral("--jobs") << QStringLiteral("0");
    QTest::newRow("jobs in words") << QStringLiteral("--jobs") << QStringLiteral("two");
    QTest::newRow("a check") << QStringLiteral("--also") << QStringLiteral("TX-16,TX-99");
    QTest::newRow("no such words") << QStringLiteral("--words") << QStringLiteral("/nowhere/words.txt");
}

void TestCheckCommand::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    const CliRun run = check({sample, option, value});
    QCOMPARE(run.exit, 2);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

GOUJI_GUILESS_TEST(TestCheckCommand)
#include "tst_checkcommand.moc"
