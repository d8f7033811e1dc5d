// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"
#include "tests/support/zipedit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

/// The sample with other words in it.
QString edited(const QTemporaryDir &folder, const QByteArray &before, const QByteArray &after)
{
    QByteArray text = readFile(sample);
    const QString path = folder.filePath(QStringLiteral("edited.txt"));
    QFile file(path);
    if (text.count(before) == 0 || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(text.replace(text.indexOf(before), before.size(), after));
    return path;
}

CliRun diff(const QString &before, const QString &after, const QString &format = QStringLiteral("text"))
{
    return runCli({QStringLiteral("diff"), before, after, QStringLiteral("--format"), format});
}

} // namespace

/// `gouji-cli diff` and `--take`, by the real program.
class TestDiffCommand : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameInAnotherFormat()
    {
        const QTemporaryDir folder;
        const QString page = folder.filePath(QStringLiteral("page.html"));
        QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), page}).exit, 0);
        const CliRun run = diff(sample, page);
        QVERIFY2(run.exit == 0, run.out + run.err);
        QVERIFY2(run.out.startsWith("No difference: 200 figures and "), run.out);
        const QJsonObject json = QJsonDocument::fromJson(diff(sample, page, QStringLiteral("json")).out).object();
        QCOMPARE(json.value(QStringLiteral("figures")).toInt(), 200);
        QVERIFY(json.value(QStringLiteral("differences")).toArray().isEmpty());
    }

    void saysWhatDiffers()
    {
        const QTemporaryDir folder;
        const QString path = edited(folder, "118", "119");
        QVERIFY(!path.isEmpty());
        const CliRun text = diff(sample, path);
        QCOMPARE(text.exit, 1);
        QVERIFY2(text.out.contains("  - ") && text.out.contains("  + "), text.out);
        const CliRun json = diff(sample, path, QStringLiteral("json"));
        QCOMPARE(json.exit, 1);
        const QJsonArray differences =
            QJsonDocument::fromJson(json.out).object().value(QStringLiteral("differences")).toArray();
        QCOMPARE(differences.size(), 1);
        QVERIFY(differences[0].toObject().value(QStringLiteral("after")).toString().contains(QStringLiteral("119")));
        const CliRun html = diff(sample, path, QStringLiteral("html"));
        QCOMPARE(html.exit, 1);
        QVERIFY2(html.out.contains("<del>118</del><ins>119</ins>"), html.out);
    }

    void asksWhichReadingCounts()
    {
        const QTemporaryDir folder;
        const QString clean = folder.filePath(QStringLiteral("clean.docx"));
        QCOMPARE(runCli({QStringLiteral("convert"), sample, QStringLiteral("-o"), clean}).exit, 0);
        const QString path = folder.filePath(QStringLiteral("edited.docx"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(withEditedPart(readFile(clean), QStringLiteral("word/document.xml"), ">118<", ">119<"));
        file.close();
        const auto total = [&](const QStringList &options) {
            const CliRun run = runCli(QStringList{QStringLiteral("values"), path} + options);
            const qsizetype at = run.out.indexOf("t3.received.total\t");
            return run.exit == 0 ? run.out.mid(at).split('\n').front().split('\t').value(1)
                                 : QByteArray::number(run.exit);
        };
        QCOMPARE(total({}), QByteArray("3"));
        QCOMPARE(total({QStringLiteral("--take"), QStringLiteral("embedded")}), QByteArray("118"));
        QCOMPARE(total({QStringLiteral("--take=visible")}), QByteArray("119"));
        QVERIFY(runCli({QStringLiteral("check"), path}).err.contains("--take"));
        QCOMPARE(
            runCli({QStringLiteral("diff"), clean, path, QStringLiteral("--take"), QStringLiteral("visible")}).exit, 1);
        const CliRun converted =
            runCli({QStringLiteral("convert"), path, QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("--to"),
                    QStringLiteral("gouji"), QStringLiteral("--take"), QStringLiteral("embedded")});
        QCOMPARE(converted.exit, 0);
        QVERIFY(!converted.out.contains("IM-13"));
    }

    void refusesWhatItCannotCompare()
    {
        QCOMPARE(runCli({QStringLiteral("diff"), sample}).exit, 2);
        QCOMPARE(diff(sample, sample, QStringLiteral("xml")).exit, 2);
        QCOMPARE(runCli({QStringLiteral("diff"), sample, sample, QStringLiteral("--take"), QStringLiteral("x")}).exit,
                 2);
        QCOMPARE(diff(sample, QStringLiteral("/nowhere")).exit, 3);
    }
};

GOUJI_GUILESS_TEST(TestDiffCommand)
#include "tst_diffcommand.moc"
