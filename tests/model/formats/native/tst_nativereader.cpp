// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/jsonreader.h"
#include "model/support/jsonwriter.h"
#include "model/template/formreader.h"
#include "tests/model/formats/native/fullreport.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

/// The value with a key nobody knows in each of its objects, last, or first where `first` is set.
JsonValue withUnknownKeys(const JsonValue &value, bool first)
{
    if (const JsonArray *array = value.array()) {
        JsonArray copy;
        for (const JsonValue &entry : *array)
            copy.push_back(withUnknownKeys(entry, first));
        return copy;
    }
    if (!value.object())
        return value;
    const JsonObject::Member later{QStringLiteral("x-later"),
                                   JsonObject{{QStringLiteral("z"), 1}, {QStringLiteral("a"), nullptr}}};
    JsonObject copy;
    if (first)
        copy.append(later.first, later.second);
    for (const auto &[key, member] : value.object()->members())
        copy.append(key, withUnknownKeys(member, first));
    if (!first)
        copy.append(later.first, later.second);
    return copy;
}

/// The example of docs/file-format.md.
QByteArray documentedExample()
{
    QByteArray example;
    const QByteArray page = test::readFile(QStringLiteral(FILE_FORMAT_PAGE));
    for (const QByteArray &line : page.split('\n')) {
        if (line.startsWith("    "))
            example += line.mid(4) + '\n';
    }
    return example;
}

/// The same with the cells it leaves out, all blank.
JsonObject withEveryCell(const JsonObject &file, const FormTemplate &form)
{
    JsonObject whole = file;
    const JsonValue given = whole.take(u"tables").value();
    JsonObject tables;
    for (const TableTemplate &table : form.tables()) {
        const JsonValue *known = given.object()->find(table.id());
        tables.append(table.id(), known ? *known : JsonObject());
    }
    for (const CellTemplate &cell : form.cells()) {
        const QString table = form.tables()[static_cast<std::size_t>(cell.table)].id();
        JsonObject cells = *tables.find(table)->object();
        const JsonValue value = cells.take(cell.id.toString()).value_or(JsonValue());
        cells.append(cell.id.toString(), value);
        tables.take(table);
        tables.append(table, cells);
    }
    whole.append(QStringLiteral("tables"), tables);
    return whole;
}

} // namespace

class TestNativeReader : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryPlace()
    {
        const Report report = full();
        const Result<Report> read = readNative(written(report), m_forms);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, report);
        QVERIFY(read->form.pointer() == m_forms.find(u"2021"));
    }

    void readsKeysInAnyOrder()
    {
        const JsonValue file = JsonReader::read(written(full())).value();
        JsonObject reversed;
        for (auto member = file.object()->members().rbegin(); member != file.object()->members().rend(); ++member)
            reversed.append(member->first, member->second);
        const Result<Report> read = readNative(JsonWriter::write(reversed), m_forms);
        QVERIFY(read.isOk());
        QCOMPARE(*read, full());
    }

    void keepsUnknownKeysAtEveryLevelAfterTheKnownOnes_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("found last") << false;
        QTest::newRow("found first") << true;
    }
    void keepsUnknownKeysAtEveryLevelAfterTheKnownOnes()
    {
        QFETCH(bool, first);
        const JsonValue file = JsonReader::read(written(full())).value();
        const Result<Report> read = readNative(JsonWriter::write(withUnknownKeys(file, first)), m_forms);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(JsonReader::read(written(*read)).value(), withUnknownKeys(file, false));
    }

    void keepsUnknownSectionsAndTables()
    {
        QByteArray bytes = written(full());
        bytes.replace("  \"sections\": {\n", "  \"sections\": {\n    \"appendix\": {\"blocks\": []},\n");
        bytes.replace("  \"tables\": {\n", "  \"tables\": {\n    \"t9\": {\"t9.a\": 1},\n");
        const Result<Report> read = readNative(bytes, m_forms);
        QVERIFY(read.isOk());
        QVERIFY(read->unknownSections.find(u"appendix"));
        QVERIFY(read->unknownTables.find(u"t9"));
        QCOMPARE(readNative(written(*read), m_forms).value(), *read);
    }

    void opensALaterMinorVersionAndKeepsWhatIsNew()
    {
        QByteArray bytes = written(full());
        bytes.replace("\"version\": \"1.0\"", "\"version\": \"1.7\"");
        bytes.replace("\"state\": \"submitted\"", "\"state\": \"archived\"");
        bytes.replace("\"status\": \"answered\"", "\"status\": \"asked_again\"");
        bytes.replace("\"t3.received.total\": null", "\"t3.new_row.total\": 5, \"t3.received.total\": null");
        const Result<Report> read = readNative(bytes, m_forms);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
        const QByteArray again = written(*read);
        QVERIFY(again.contains("\"version\": \"1.7\""));
        QVERIFY(again.contains("\"state\": \"archived\""));
        QVERIFY(again.contains("\"status\": \"asked_again\""));
        QVERIFY(again.contains("\"t3.new_row.total\": 5"));
        QCOMPARE(readNative(again, m_forms).value(), *read);
    }

    void letsAPersonReplaceAWordOfALaterVersion()
    {
        QByteArray bytes = written(full());
        bytes.replace("\"version\": \"1.0\"", "\"version\": \"1.7\"");
        bytes.replace("\"state\": \"submitted\"", "\"state\": \"archived\"");
        Report report = readNative(bytes, m_forms).value();
        report.facts.state = ReportState::Returned;
        QCOMPARE(written(report).count("\"state\""), 1);
        QCOMPARE(readNative(written(report), m_forms).value().facts.state, ReportState::Returned);
    }

    void opensAReportInAFormOfItsOwn()
    {
        const FormPtr invented = FormReader::read(test::readFile(QStringLiteral(INVENTED_FORM))).value();
        Report report = Report::forForm(invented);
        report.cells[1].value = *Mark::fromString(u"/");
        const Result<Report> read = readNative(written(report), m_forms);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, report);
        QCOMPARE(written(*read), written(report));
    }

    void agreesWithTheDocumentedExample()
    {
        const QByteArray example = documentedExample();
        const Result<JsonValue> json = JsonReader::read(example);
        QVERIFY2(json.isOk(), json ? "" : qPrintable(json.error().text()));
        const JsonObject file = withEveryCell(*json->object(), *m_forms.find(u"2021"));
        const Result<Report> read = readNative(JsonWriter::write(file), m_forms);
        QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().text()));
        const QByteArray bytes = written(*read).replace(",\n", "\n");
        for (const QByteArray &line : QByteArray(example).replace(",\n", "\n").split('\n'))
            QVERIFY2(bytes.contains(line + '\n'), line.constData());
    }

    void keepsDigitsThatNoFloatingPointNumberHolds()
    {
        QByteArray bytes = written(full());
        bytes.replace("\n}\n", ",\n  \"x\": 123456789012345678901234567890.10\n}\n");
        QVERIFY(written(readNative(bytes, m_forms).value()).contains("\"x\": 123456789012345678901234567890.10\n"));
    }

private:
    QByteArray written(const Report &report) const { return writeNative(report, m_forms); }
    Report full() const { return test::fullReport(m_forms.find(u"2021")); }

    FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestNativeReader)
#include "tst_nativereader.moc"
