// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/enumwords.h"
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/jsonreader.h"
#include "model/support/safefile.h"
#include "tests/model/formats/native/fullreport.h"
#include "tests/support/corpus.h"
#include "tests/support/randomreport.h"
#include "tests/support/strictmain.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace gouji;
using gouji::test::RandomReport;

namespace {

constexpr int noValidator = 77;

/// The keys that a schema, or a part of one, describes.
void collectDescribed(const JsonValue &schema, QSet<QString> &keys)
{
    for (const JsonValue &entry : schema.array() ? *schema.array() : JsonArray())
        collectDescribed(entry, keys);
    const JsonObject object = schema.object() ? *schema.object() : JsonObject();
    for (const auto &[key, value] : object.members()) {
        const JsonObject *properties = key == u"properties" ? value.object() : nullptr;
        for (const auto &property : properties ? properties->members() : std::vector<JsonObject::Member>())
            keys.insert(property.first);
        collectDescribed(value, keys);
    }
}

void collectUsed(const JsonValue &file, QSet<QString> &keys)
{
    for (const JsonValue &entry : file.array() ? *file.array() : JsonArray())
        collectUsed(entry, keys);
    const JsonObject object = file.object() ? *file.object() : JsonObject();
    for (const auto &[key, value] : object.members()) {
        keys.insert(key);
        collectUsed(value, keys);
    }
}

} // namespace

class TestNativeSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_schemaBytes = test::readFile(QStringLiteral(":/schema/gouji-1.schema.json"));
        m_schema = JsonReader::read(m_schemaBytes).value();
        QVERIFY(writeWholeFile(path(QStringLiteral("schema.json")), m_schemaBytes).isOk());
    }

    void listsTheWordsOfTheFormat_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *definition, std::span<const QStringView> words) {
            QStringList list;
            std::ranges::transform(words, std::back_inserter(list), &QStringView::toString);
            QTest::newRow(definition) << QString::fromLatin1(definition) << list;
        };
        row("body_kind", enumWords<BodyKind>);
        row("body_level", enumWords<BodyLevel>);
        row("report_state", enumWords<ReportState>);
        row("link_style", enumWords<LinkStyle>);
        row("thread_status", enumWords<ThreadStatus>);
        row("severity", enumWords<Severity>);
        row("proposal_kind", enumWords<ProposalKind>);
    }
    void listsTheWordsOfTheFormat()
    {
        QFETCH(QString, definition);
        QFETCH(QStringList, words);
        const JsonValue *described = m_schema.object()->find(u"$defs")->object()->find(definition);
        QVERIFY(described);
        QStringList found;
        for (const JsonValue &word : *described->object()->find(u"enum")->array())
            found.append(word.toString());
        QCOMPARE(found, words);
    }

    // Nothing is described that is not written, and no place of a report goes unused by the tests of the format.
    void describesExactlyWhatIsWritten()
    {
        QSet<QString> described;
        collectDescribed(m_schema, described);
        QSet<QString> used;
        const Report full = test::fullReport(m_forms.find(u"2021"));
        collectUsed(JsonReader::read(writeNative(full, m_forms)).value(), used);
        described.remove(QStringLiteral("embedded_form"));
        QCOMPARE(QStringList((described - used).values()), QStringList());
        for (const SectionTemplate &section : full.form->sections())
            used.remove(section.id);
        for (const TableTemplate &table : full.form->tables())
            used.remove(table.id());
        for (const CellTemplate &cell : full.form->cells())
            used.remove(cell.id.toString());
        QCOMPARE(QStringList((used - described).values()), QStringList());
    }

    void holdsForWhatIsWritten()
    {
        QList<QByteArray> files;
        for (const FormPtr &form : m_forms.forms()) {
            RandomReport reports(form, 7);
            files.append(writeNative(test::fullReport(form), m_forms));
            for (int i = 0; i < 20; ++i)
                files.append(writeNative(reports.next(), m_forms));
        }
        const QByteArrayList verdicts = verdictsOn(files);
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        for (const QByteArray &verdict : verdicts)
            QCOMPARE(verdict, QByteArray("ok"));
        QCOMPARE(verdicts.size(), files.size());
    }

    void objectsToWhatIsWrong()
    {
        const QByteArray good = writeNative(test::fullReport(m_forms.find(u"2021")), m_forms);
        const std::vector<std::pair<const char *, const char *>> faults{
            {"\"1.0\"", "\"2.0\""},
            {"\"t3.received.total\": null", "\"t3.received.total\": 1.5"},
            {"\"t3.received.total\": null", "\"t3.received.total\": {\"note\": \"x\"}"},
            {"\"t3.received.total\": null", "\"t3.received.total\": \"many\""},
            {"\"state\": \"submitted\"", "\"state\": \"lost\""},
            {"\"tables\"", "\"tabels\""},
            {"{\"runs\": [\"本报告", "{\"run\": [\"本报告"},
            {", \"style\": \"chinese\"", ""},
            {"2025-01-15T08:30:00Z", "2025-01-15"}};
        QList<QByteArray> files;
        for (const auto &[before, after] : faults) {
            files.append(QByteArray(good).replace(before, after));
            QVERIFY2(files.last() != good, before);
        }
        const QByteArrayList verdicts = verdictsOn(files);
        if (verdicts.isEmpty())
            QSKIP("GOUJI-SKIPPED: no python3-jsonschema");
        for (const QByteArray &verdict : verdicts)
            QVERIFY2(verdict.startsWith("bad"), verdict.constData());
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// One line for each file; none where Python lacks the validator.
    QByteArrayList verdictsOn(const QList<QByteArray> &files)
    {
        QStringList arguments{QStringLiteral(GOUJI_VALIDATOR), path(QStringLiteral("schema.json"))};
        for (const QByteArray &bytes : files) {
            arguments.append(path(QString::number(arguments.size()) + QStringLiteral(".gouji")));
            if (!writeWholeFile(arguments.last(), bytes))
                return {"cannot write"};
        }
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral(GOUJI_PYTHON), arguments);
        if (!python.waitForFinished(120'000) || python.exitStatus() != QProcess::NormalExit)
            return {"the validator does not run"};
        if (python.exitCode() == noValidator)
            return {};
        const QByteArrayList lines = python.readAllStandardOutput().trimmed().split('\n');
        return python.exitCode() == 0 ? lines : QByteArrayList{"the validator fails"};
    }

    QTemporaryDir m_folder;
    FormLibrary m_forms = FormLibrary::builtIn();
    QByteArray m_schemaBytes;
    JsonValue m_schema;
};

GOUJI_GUILESS_TEST(TestNativeSchema)
#include "tst_nativeschema.moc"
