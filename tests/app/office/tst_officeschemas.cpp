// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/officepack.h"
#include "model/support/safefile.h"
#include "model/template/formreader.h"
#include "tests/app/office/officesamples.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace gouji;

namespace {

struct Damage
{
    const char *before;
    const char *after;
};

} // namespace

/// The schemas of form files and packs say what their readers take, as far as a schema can.
class TestOfficeSchemas : public QObject
{
    Q_OBJECT

private slots:
    void holdsForEveryForm()
    {
        const QByteArrayList verdicts = verdictsOn("form", {test::readFile(QStringLiteral(":/forms/2019.json")),
                                                            test::readFile(QStringLiteral(":/forms/2021.json")),
                                                            test::readFile(QStringLiteral(INVENTED_FORM))});
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        QCOMPARE(verdicts, QByteArrayList({"ok", "ok", "ok"}));
    }

    void objectsToWhatTheReaderRefuses()
    {
        const QByteArray good = test::readFile(QStringLiteral(":/forms/2021.json"));
        const std::vector<Damage> damages{{"\"gouji-form\"", "\"gouji\""},
                                          {"\"version\": 1", "\"version\": 2"},
                                          {"\"id\": \"2021\"", "\"id\": \"\""},
                                          {"[2021, null]", "[2021]"},
                                          {"{body}{year}", "{body}"},
                                          {"\"kind\": \"count\"", "\"kind\": \"number\""},
                                          {"\"role\": \"label\"", "\"role\": \"title\""},
                                          {"\"kind\": \"values\"", "\"kind\": \"figures\""},
                                          {"\"cell\": \"t2.rules.made\"", "\"cell\": \"T2 made\""},
                                          {"\"signs\": [", "\"signs\": \"x\", \"more\": ["},
                                          {"\"computes\": true", "\"computes\": 1"},
                                          {"\"identities\": [", "\"identities\": [{}, "}};
        QList<QByteArray> files;
        for (const Damage &damage : damages) {
            QByteArray bad = good;
            const qsizetype at = bad.indexOf(damage.before);
            QVERIFY2(at >= 0, damage.before);
            files.append(bad.replace(at, QByteArrayView(damage.before).size(), damage.after));
            QVERIFY2(!FormReader::read(files.last()), damage.before);
        }
        const QByteArrayList verdicts = verdictsOn("form", files);
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            QVERIFY2(verdicts[i].startsWith("bad"), damages[static_cast<std::size_t>(i)].before);
    }

    void holdsForAPack()
    {
        const QByteArrayList verdicts = verdictsOn(
            "office", {test::samplePack(), writeOfficePack(*readOfficePack(test::samplePack())), writeOfficePack({})});
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        QCOMPARE(verdicts, QByteArrayList({"ok", "ok", "ok"}));
    }

    void objectsToAPackThatTheReaderRefuses()
    {
        const std::vector<Damage> damages{{"\"gouji-office\"", "\"gouji\""},
                                          {"\"version\": \"1.0\"", "\"version\": \"2.0\""},
                                          {"{\"易混词\": [", "{\"其他词\": ["},
                                          {"[\"QHW\"]", "\"QHW\""},
                                          {"\"gouji-guidance\"", "\"gouji-notes\""},
                                          {"\"overview_limit\": 1500", "\"overview_limit\": 0"},
                                          {"\"body_size\": 1500", "\"body_size\": 10"},
                                          {"\"方正仿宋\"", "15"},
                                          {"\"id\": \"cover\", ", ""}};
        QList<QByteArray> files;
        for (const Damage &damage : damages) {
            files.append(test::samplePackWith(damage.before, damage.after));
            QVERIFY2(!readOfficePack(files.last()), damage.before);
        }
        const QByteArrayList verdicts = verdictsOn("office", files);
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            QVERIFY2(verdicts[i].startsWith("bad"), damages[static_cast<std::size_t>(i)].before);
    }

private:
    /// One line for each file; none where Python lacks the validator.
    static QByteArrayList verdictsOn(const char *schemaName, const QList<QByteArray> &files)
    {
        const QTemporaryDir folder;
        const QString schema = folder.filePath(QStringLiteral("schema.json"));
        const QByteArray bytes =
            test::readFile(QStringLiteral(":/schema/gouji-%1-1.schema.json").arg(QLatin1String(schemaName)));
        QStringList arguments{QStringLiteral(GOUJI_VALIDATOR), schema};
        bool isWritten = writeWholeFile(schema, bytes).isOk();
        for (const QByteArray &file : files) {
            arguments.append(folder.filePath(QString::number(arguments.size())));
            isWritten = isWritten && writeWholeFile(arguments.last(), file).isOk();
        }
        QProcess validator;
        validator.start(QStringLiteral("python3"), arguments);
        if (!isWritten || !validator.waitForFinished() || validator.exitCode() == 77)
            return {};
        if (validator.exitCode() != 0)
            qFatal("%s", validator.readAllStandardError().constData());
        return validator.readAllStandardOutput().trimmed().split('\n');
    }
};

GOUJI_GUILESS_TEST(TestOfficeSchemas)
#include "tst_officeschemas.moc"
