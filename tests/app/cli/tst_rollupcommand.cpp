// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/generator/inventedunits.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

/// A province in a folder.
class Province
{
public:
    explicit Province(int units, int faultsInThousand = 200)
    {
        const FormLibrary forms = FormLibrary::builtIn();
        QVERIFY(InventedUnits({m_folder.path(), units, 7, faultsInThousand, true}, forms).write().isOk());
    }

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    CliRun sum(const QStringList &options = {}) const
    {
        return runCli(QStringList{QStringLiteral("rollup"), path("reports"), QStringLiteral("--body"), body,
                                  QStringLiteral("--year"), QStringLiteral("2024"), QStringLiteral("--units"),
                                  path("units.csv"), QStringLiteral("-o"), path("sum.gouji"),
                                  QStringLiteral("--force")} +
                      options);
    }

    /// `RU-04 body`, each once, in order.
    static QStringList found(const QByteArray &json)
    {
        QStringList lines;
        const QJsonObject account = QJsonDocument::fromJson(json).object();
        for (const auto &finding : account.value(QStringLiteral("findings")).toArray())
            lines.append(finding.toObject().value(QStringLiteral("check")).toString() + u' ' +
                         finding.toObject().value(QStringLiteral("body")).toString());
        lines.removeDuplicates();
        lines.sort();
        return lines;
    }

    QStringList planted() const
    {
        QStringList lines;
        for (const QByteArray &line : readFile(path("planted.tsv")).split('\n')) {
            const QList<QByteArray> fields = line.split('\t');
            if (fields.size() == 2)
                lines.append(QString::fromUtf8(fields[1] + ' ' + fields[0]));
        }
        lines.sort();
        return lines;
    }

    const QString body = QStringLiteral("青溪省人民政府");

private:
    QTemporaryDir m_folder;
};

} // namespace

/// `gouji-cli rollup` over reports of invented units, by the real program.
class TestRollUpCommand : public QObject
{
    Q_OBJECT

private slots:
    void everySumIsRightAndEveryFaultFound()
    {
        const Province province(120);
        QVERIFY(province.planted().size() > 10);
        const CliRun run = province.sum({QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(run.exit == 1, run.err);
        QCOMPARE(Province::found(run.out), province.planted());
        const CliRun values = runCli({QStringLiteral("values"), province.path("sum.gouji")});
        QCOMPARE(values.out, readFile(province.path("sums.tsv")));
    }

    void soundReportsHaveNothingToObject()
    {
        const Province province(50, 0);
        const CliRun run = province.sum({QStringLiteral("--last-year"), province.path("last-year")});
        QVERIFY2(run.exit == 0, run.out + run.err);
        QCOMPARE(QString::fromUtf8(run.out), QStringLiteral("青溪省人民政府, 2024: the sum of 50 reports.\n"));
        QCOMPARE(runCli({QStringLiteral("check"), province.path("sum.gouji"), QStringLiteral("--least"),
                         QStringLiteral("error")})
                     .out.contains("T3-"),
                 false);
    }

    void anyNumberOfThreadsGivesTheSame()
    {
        const Province province(60);
        const CliRun one = province.sum({QStringLiteral("--format=json"), QStringLiteral("--jobs=1")});
        const QByteArray sum = readFile(province.path("sum.gouji"));
        const CliRun many = province.sum({QStringLiteral("--format=json"), QStringLiteral("--jobs=7")});
        QCOMPARE(many.out, one.out);
        QCOMPARE(readFile(province.path("sum.gouji")), sum);
    }

    void theResultRecordsWhatItWasMadeOf()
    {
        const Province province(10, 0);
        QCOMPARE(province.sum().exit, 0);
        const QJsonObject record = QJsonDocument::fromJson(readFile(province.path("sum.gouji")))
                                       .object()
                                       .value(QStringLiteral("roll_up"))
                                       .toObject();
        const QJsonArray inputs = record.value(QStringLiteral("inputs")).toArray();
        QCOMPARE(inputs.size(), 10);
        const QJsonObject first = inputs[0].toObject();
        const QByteArray bytes = readFile(first.value(QStringLiteral("file")).toString());
        QCOMPARE(first.value(QStringLiteral("digest")).toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        // Opened and written again, the record stays.
        const CliRun again = runCli({QStringLiteral("convert"), province.path("sum.gouji"), QStringLiteral("--to"),
                                     QStringLiteral("gouji"), QStringLiteral("-o"), QStringLiteral("-")});
        QCOMPARE(again.out, readFile(province.path("sum.gouji")));
    }

    void aSumIsProvedLater()
    {
        const Province province(10, 0);
        QCOMPARE(province.sum().exit, 0);
        const QStringList prove{QStringLiteral("rollup"),   province.path("reports"),  QStringLiteral("--prove"),
                                province.path("sum.gouji"), QStringLiteral("--units"), province.path("units.csv")};
        const CliRun same = runCli(prove);
        QVERIFY2(same.exit == 0 && same.out.contains("unchanged"), same.out + same.err);
        const QJsonArray inputs = QJsonDocument::fromJson(readFile(province.path("sum.gouji")))
                                      .object()
                                      .value(QStringLiteral("roll_up"))
                                      .toObject()
                                      .value(QStringLiteral("inputs"))
                                      .toArray();
        const QString first = inputs[0].toObject().value(QStringLiteral("file")).toString();
        const QString second = inputs[1].toObject().value(QStringLiteral("file")).toString();
        QVERIFY(QFile::remove(second));
        QByteArray bytes = readFile(first);
        bytes.replace("\"t2.rules.made\": ", "\"t2.rules.made\": 7");
        QFile changed(first);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(bytes);
        changed.close();
        const CliRun other = runCli(prove);
        QCOMPARE(other.exit, 1);
        for (const auto &input : {inputs[0], inputs[1]})
            QVERIFY2(other.out.contains(input.toObject().value(QStringLiteral("body")).toString().toUtf8()), other.out);
        QVERIFY(other.out.contains(", now "));
        QCOMPARE(runCli({QStringLiteral("rollup"), province.path("reports"), QStringLiteral("--prove"), first}).exit,
                 3);
    }

    void adjustmentsAndTables()
    {
        const Province province(10, 0);
        QFile file(province.path("adjust.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("t2.rules.made,5,联合制定\n");
        file.close();
        const CliRun plain = province.sum({QStringLiteral("--format=csv")});
        const CliRun adjusted =
            province.sum({QStringLiteral("--format=csv"), QStringLiteral("--adjust"), file.fileName()});
        QCOMPARE(adjusted.exit, 0);
        QCOMPARE(plain.out.split('\n').size(), 200 + 2);
        QVERIFY(plain.out != adjusted.out);
        QVERIFY(readFile(province.path("sum.gouji")).contains("联合制定"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("t2.rules.made,five,x\n");
        file.close();
        QCOMPARE(province.sum({QStringLiteral("--adjust"), file.fileName()}).exit, 3);
    }

    void whatCannotBeReadIsSaid()
    {
        const Province province(10, 0);
        QFile file(province.path("reports/none.gouji"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        const CliRun run = province.sum();
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains("none.gouji"), run.err);
        QVERIFY(run.out.contains("the sum of 10 reports"));
    }

    void aFullTemporaryFolderIsSaidAndNothingIsWritten()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("reports")));
        for (int i = 0; i < 1500; ++i) // what is said of each stays, and does not fit
            write(folder.filePath(QStringLiteral("reports/这里面什么报告都没有%1.gouji").arg(i)), "nothing");
        write(folder.filePath(QStringLiteral("sum.gouji")), "old");
        const QString line =
            QStringLiteral("cd '%1'; exec unshare -m $(test $(id -u) -eq 0 || echo -r) sh -c 'mkdir small && mount -t "
                           "tmpfs -o size=16k none small && "
                           "TMPDIR=$PWD/small \"$CLI\" rollup reports --body 青溪省人民政府 --year 2024 --jobs 1 -o "
                           "sum.gouji --force'");
        const CliRun run = runShell(line.arg(folder.path()));
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains("not enough room") && run.err.contains("/small") && run.err.contains("TMPDIR"),
                 run.err);
        QVERIFY2(run.out.isEmpty(), run.out);
        QCOMPARE(readFile(folder.filePath(QStringLiteral("sum.gouji"))), QByteArray("old"));
    }

    void refusesWrongWords()
    {
        QCOMPARE(runCli({QStringLiteral("rollup"), QStringLiteral("x")}).exit, 2);
        const Province province(1, 0);
        QCOMPARE(province.sum({QStringLiteral("--format=xml")}).exit, 2);
        QCOMPARE(province.sum({QStringLiteral("--jobs=0")}).exit, 2);
    }
};

GOUJI_GUILESS_TEST(TestRollUpCommand)
#include "tst_rollupcommand.moc"
