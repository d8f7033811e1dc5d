// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace gouji::test;

namespace {

const QString sample = QStringLiteral(GOUJI_SAMPLE);

CliRun convert(const QString &target, const QStringList &options = {})
{
    return runCli(QStringList{QStringLiteral("convert"), sample, QStringLiteral("-o"), target} + options);
}

/// What a file of a format begins with.
const QList<std::pair<QString, QByteArray>> &beginnings()
{
    static const QList<std::pair<QString, QByteArray>> all{{QStringLiteral("gouji"), "{\n  \"format\": \"gouji\""},
                                                           {QStringLiteral("txt"), "清河湾"},
                                                           {QStringLiteral("pdf"), "%PDF-1.7"},
                                                           {QStringLiteral("docx"), "PK\x03\x04"},
                                                           {QStringLiteral("odt"), "PK\x03\x04"},
                                                           {QStringLiteral("html"), "<!DOCTYPE html>"},
                                                           {QStringLiteral("xlsx"), "PK\x03\x04"},
                                                           {QStringLiteral("csv"), "\xef\xbb\xbf"}};
    return all;
}

/// Where a TrueType file has its OS/2 table, which says at byte 8 whether the face may be embedded; 0: it has none.
qsizetype embeddingBits(const QByteArray &face)
{
    constexpr int records = 12;
    constexpr int recordSize = 16;
    for (qsizetype at = records; at + recordSize <= face.size(); at += recordSize) {
        if (face.mid(at, 4) == "OS/2")
            return qFromBigEndian<quint32>(face.constData() + at + 8) + 8;
    }
    return 0;
}

/// A configuration of fontconfig that knows the fonts in a folder and no others, in another folder.
QString fontsOnlyIn(const QString &fonts, const QString &folder)
{
    QFile file(folder + QStringLiteral("/fonts.conf"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>"
                              "<dir>%1</dir><cachedir>%2/cache</cachedir></fontconfig>")
                   .arg(fonts, folder)
                   .toUtf8());
    return file.fileName();
}

CliRun convertWithFontsIn(const QString &fonts, const QString &folder)
{
    return runShell(QStringLiteral("FONTCONFIG_FILE='%1' \"$CLI\" convert '%2' -o '%3/t.pdf' --lang en")
                        .arg(fontsOnlyIn(fonts, folder), sample, folder));
}

} // namespace

/// `gouji-cli convert` into every format, by the real program.
class TestExportCommand : public QObject
{
    Q_OBJECT

private slots:
    void writesEveryFormatByEndingAndByName_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        for (const auto &[format, beginning] : beginnings())
            QTest::newRow(qPrintable(format)) << format << beginning;
    }
    void writesEveryFormatByEndingAndByName()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const QString target = folder.filePath(QStringLiteral("a.") + format.toUpper());
        QCOMPARE(convert(target).exit, 0);
        const QByteArray bytes = readFile(target);
        QVERIFY2(bytes.startsWith(beginning), bytes.first(20).constData());
        const CliRun named = convert(QStringLiteral("-"), {QStringLiteral("--to"), format});
        QCOMPARE(named.exit, 0);
        QVERIFY(named.out == bytes);
    }

    void needsNoLocaleNoDisplayAndNoEnvironment_data() { writesEveryFormatByEndingAndByName_data(); }
    void needsNoLocaleNoDisplayAndNoEnvironment()
    {
        QFETCH(QString, format);
        const CliRun usual = convert(QStringLiteral("-"), {QStringLiteral("--to"), format});
        const QString line = QStringLiteral("env -i %1 HOME=/tmp \"$CLI\" convert '%2' -o - --to %3");
        for (const QString &environment :
             {QString(), QStringLiteral("LC_ALL=C"), QStringLiteral("LC_ALL=ja_JP.UTF-8 LANG=ja_JP.UTF-8"),
              QStringLiteral("QT_QPA_PLATFORM=xcb DISPLAY=:nowhere"), QStringLiteral("QT_QPA_PLATFORM=minimal")}) {
            const CliRun run = runShell(line.arg(environment, sample, format));
            QVERIFY2(run.exit == 0, run.err.constData());
            QVERIFY2(run.out == usual.out, qPrintable(environment));
        }
    }

    void statesTheDateOfTheEnvironment()
    {
        const QString line = QStringLiteral("SOURCE_DATE_EPOCH=%1 \"$CLI\" convert '%2' -o - --to pdf");
        const CliRun first = runShell(line.arg(QStringLiteral("1700000000"), sample));
        const CliRun second = runShell(line.arg(QStringLiteral("1700000000"), sample));
        const CliRun other = runShell(line.arg(QStringLiteral("1800000000"), sample));
        QCOMPARE(first.exit, 0);
        QVERIFY(first.out == second.out);
        QVERIFY(first.out != other.out);
    }

    void saysWhichFacesStandIn()
    {
        const CliRun pdf = convert(QStringLiteral("-"), {QStringLiteral("--to"), QStringLiteral("pdf"),
                                                         QStringLiteral("--lang"), QStringLiteral("en")});
        const CliRun text = convert(QStringLiteral("-"), {QStringLiteral("--to"), QStringLiteral("txt")});
        QVERIFY(text.err.isEmpty());
        for (const QByteArray &line : pdf.err.split('\n'))
            QVERIFY2(line.isEmpty() || line.endsWith(" stands in."), line.constData());
    }

    void saysThatNoFontHasTheCharacters()
    {
        const QTemporaryDir folder;
        const CliRun run = convertWithFontsIn(QStringLiteral("/usr/share/fonts/truetype/dejavu"), folder.path());
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains("No installed font has Chinese characters."), run.err.constData());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t.pdf"))));
    }

    void saysThatAFaceMayNotBeEmbedded()
    {
        const QTemporaryDir folder;
        QByteArray face = readFile(QStringLiteral("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"));
        if (face.isEmpty())
            QSKIP("GOUJI-SKIPPED: the package fonts-arphic-gbsn00lp is not installed");
        constexpr char restricted = 2;
        face[embeddingBits(face) + 1] = restricted;
        QFile file(folder.filePath(QStringLiteral("restricted.ttf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(face);
        file.close();
        const CliRun run = convertWithFontsIn(folder.path(), folder.path());
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains("may not be embedded into a PDF. Choose another one."), run.err.constData());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t.pdf"))));
    }

    void saysNothingOfTheSystem()
    {
        const CliRun run = runShell(QStringLiteral("env -i \"$CLI\" convert '%1' -o - --to pdf --lang en").arg(sample));
        QCOMPARE(run.exit, 0);
        QVERIFY2(!run.err.contains("XDG_RUNTIME_DIR"), run.err.constData());
    }

    void carriesWhatItIsTold()
    {
        const auto pdf = [](const QString &copy) {
            return convert(QStringLiteral("-"),
                           {QStringLiteral("--to"), QStringLiteral("pdf"), QStringLiteral("--copy"), copy});
        };
        const CliRun open = pdf(QStringLiteral("public"));
        const CliRun archive = pdf(QStringLiteral("archive"));
        QVERIFY(open.out.contains("/EmbeddedFile"));
        QVERIFY(!archive.out.contains("/EmbeddedFile"));
        QVERIFY(pdf(QStringLiteral("working")).out != open.out);
        QVERIFY(convert(QStringLiteral("-"), {QStringLiteral("--to"), QStringLiteral("pdf")}).out == open.out);
        QCOMPARE(pdf(QStringLiteral("secret")).exit, 2);
        QCOMPARE(convert(QStringLiteral("-"), {QStringLiteral("--to"), QStringLiteral("gouji"),
                                               QStringLiteral("--copy"), QStringLiteral("archive")})
                     .exit,
                 2);
    }

    void namesTheFormatsThereAre()
    {
        const CliRun run = convert(QStringLiteral("a.doc"), {QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.exit, 2);
        for (const auto &[format, beginning] : beginnings())
            QVERIFY2(run.err.contains(format.toLatin1()), run.err.constData());
    }

    void saysWhatCannotBeWrittenAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a full device") << QStringLiteral("\"$CLI\" convert '%1' -o /dev/full --to pdf --force");
        QTest::newRow("a size limit") << QStringLiteral("trap '' XFSZ; ulimit -f 8; \"$CLI\" convert '%1' -o t.pdf");
        QTest::newRow("a full disk") << QStringLiteral(
            "mkdir m; exec unshare -m $(test $(id -u) -eq 0 || echo -r) sh -c 'mount -t tmpfs -o size=16k none m "
            "&& \"$CLI\" convert \"%1\" -o m/t.pdf; e=$?; ls -A m; exit $e'");
    }
    void saysWhatCannotBeWrittenAndLeavesNothing()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        const CliRun run = runShell(QStringLiteral("cd '%1'; ").arg(folder.path()) + line.arg(sample));
        if (run.err.contains("Operation not permitted") || run.err.contains("must be superuser"))
            QSKIP("GOUJI-SKIPPED: no mount of its own here");
        QVERIFY2(run.exit == 4, run.err.constData());
        QVERIFY(run.out.isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("t.pdf"))));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

GOUJI_GUILESS_TEST(TestExportCommand)
#include "tst_exportcommand.moc"
