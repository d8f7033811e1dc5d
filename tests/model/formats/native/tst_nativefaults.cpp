// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativereader.h"
#include "model/formats/native/nativewriter.h"
#include "tests/model/formats/native/fullreport.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
}

/// A row: what of the good file becomes what, and what the error says of it.
void row(const char *name, const char *before, const char *after, const char *detail,
         ErrorCode code = ErrorCode::Damaged)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(after) << code << QString::fromUtf8(detail);
}

} // namespace

class TestNativeFaults : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatTheFormatDoesNotAllow_data()
    {
        addColumns();
        row("another program's file", "\"format\": \"gouji\"", "\"format\": \"other\"", "", ErrorCode::NotAReport);
        row("no format", "\"format\": \"gouji\",", "", "", ErrorCode::NotAReport);
        row("newer major version", "\"1.0\"", "\"2.0\"", "", ErrorCode::NewerVersion);
        row("much newer major version", "\"1.0\"", "\"12.3\"", "", ErrorCode::NewerVersion);
        row("older than the first version", "\"1.0\"", "\"0.9\"", "version");
        row("version is no version", "\"1.0\"", "\"one\"", "version");
        row("version with zeros", "\"1.0\"", "\"01.0\"", "version");
        row("version is a number", "\"1.0\"", "1.0", "version");
        row("no form", "\"form\": \"2021\",", "", "form");
        row("form nobody knows", "\"form\": \"2021\"", "\"form\": \"2031\"", "", ErrorCode::UnknownForm);
        row("key twice", "\"form\": \"2021\",", "\"form\": \"2021\", \"form\": \"2021\",", "same key twice");
        row("cell twice", "\"t3.received.total\": null,", "\"t3.received.total\": null, \"t3.received.total\": 1,",
            "same key twice");
        row("facts are a list", "\"facts\": {", "\"facts\": [], \"f\": {", "facts: not an object");
        row("year is a text", "\"year\": 2024", "\"year\": \"2024\"", "facts.year: not a whole number");
        row("year is negative", "\"year\": 2024", "\"year\": -1", "facts.year");
        row("body is null", "\"body\": \"清河湾县文化局\"", "\"body\": null", "facts.body: not a text");
        row("alias is a number", "\"县文化局\"", "7", "facts.aliases[0]: not a text");
        row("no such word", "\"state\": \"submitted\"", "\"state\": \"lost\"", "facts.state: not a word");
        row("word is a number", "\"state\": \"submitted\"", "\"state\": 2", "facts.state: not a word");
        row("no such day", "\"due\": \"2025-01-20\"", "\"due\": \"2025-02-30\"", "facts.hand_in.due: not a date");
        row("day written otherwise", "\"due\": \"2025-01-20\"", "\"due\": \"2025-1-20\"",
            "facts.hand_in.due: not a date");
        row("time without a zone", "2025-01-15T08:30:00Z", "2025-01-15T08:30:00",
            "threads[0].remarks[0].time: not a time");
        row("time of another zone", "2025-01-15T08:30:00Z", "2025-01-15T08:30:00+08:00",
            "threads[0].remarks[0].time: not a time");
        row("no status", "\"status\": \"answered\",", "", "threads[0].status: missing");
        row("threads are no list", "\"threads\": [", "\"threads\": {}, \"t\": [", "threads: not a list");
        row("remark is a text", "{\"author\": \"乙\"", "\"x\", {\"author\": \"乙\"",
            "threads[0].remarks[1]: not an object");
        row("anchor in a cell with no name", "\"cell\": \"t3.received.total\", \"block\"",
            "\"cell\": \"T3\", \"block\"", "anchor.cell: not the name");
        row("block beyond all bounds", "\"block\": 1,", "\"block\": 4294967296,", "anchor.block");
        row("block that is nothing", "{\"runs\": [\"本报告", "{\"run\": [\"本报告", "opening[0]: one of");
        row("block that is two things",
            "{\"picture\": ", "{\"rows\": [], \"picture\": ", "sections.overview.blocks[1]: one of");
        row("block is a text", "{\"runs\": [\"本报告依据《条例》编制。\"]}", "\"本报告\"", "opening[0]");
        row("run is a number", "\"收到申请\", ", "171, ", "sections.overview.blocks[0].runs[0]: not an object");
        row("link without a cell", "{\"cell\": \"t3.received.total\", \"style\"", "{\"style\"",
            "blocks[0].runs[1].cell: missing");
        row("link without a style", ", \"style\": \"chinese\"", "", "blocks[0].runs[1].style: missing");
        row("field is a number", "[\"渠道\", \"条\"]", "[\"渠道\", 3]",
            "sections.overview.blocks[2].rows[0][1]: not a text");
        row("picture is not Base64", "iVBORw==", "iVBOR!", "blocks[1].data: not Base64");
        row("sections are a list", "\"sections\": {", "\"sections\": [], \"s\": {", "sections: not an object");
        row("tables are a list", "\"tables\": {", "\"tables\": [], \"t\": {", "tables: not an object");
        row("a table is a list", "\"t2\": {", "\"t2\": [], \"t\": {", "tables.t2: not an object");
        row("place is a text", "\"provenance\": {\n      \"t3.received.total\": {",
            "\"provenance\": {\n      \"t3.x\": 3, \"t3.received.total\": {",
            "import.provenance › t3.x: not an object");
        row("proposal of another kind of number", "\"value\": 172", "\"value\": \"172\"",
            "import.findings[0].proposals[0].changes[0].value: not a whole number");
        row("change without a cell", "{\"cell\": \"t3.received.total\", \"value\"", "{\"value\"",
            "changes[0].cell: missing");
        row("severity missing", "\"severity\": \"warning\",", "", "import.findings[0].severity: missing");
        row("embedded form is none", "\"form\": \"2021\"", "\"form\": \"2021\", \"embedded_form\": {\"id\": \"2021\"}",
            "embedded_form: ");
        row("text after the end", "\n}\n", "\n}\n{}", "text after the end");
        row("half a character", "\"待核\"", "\"\\ud800\"", "half a character");
        row("not UTF-8", "\"待核\"", "\"\xff\"", "not UTF-8");
    }
    void refusesWhatTheFormatDoesNotAllow() { refuses(); }

    void refusesCellsThatCannotBe_data()
    {
        addColumns();
        row("no tables", "\"tables\"", "\"tabels\"", "tables.t2 › t2.rules.made: missing");
        row("a table missing", "\"t4\": {", "\"t5\": {", "tables.t4 › t4.");
        row("cell missing", "\"t3.received.total\": null,", "", "tables.t3 › t3.received.total: missing");
        row("cell nobody knows", "\"t3.received.total\": null", "\"t3.received.totals\": null",
            "tables.t3 › t3.received.totals: not a cell");
        row("cell of another table", "\"t3.received.total\": null,", "\"t4.review.upheld\": 1,",
            "tables.t3 › t4.review.upheld: not a cell");
        row("count with decimals", "\"t3.received.total\": null", "\"t3.received.total\": 1.5",
            "tables.t3 › t3.received.total: not a whole number");
        row("count with an exponent", "\"t3.received.total\": null", "\"t3.received.total\": 1e2", "t3.received.total");
        row("negative count", "\"t3.received.total\": null", "\"t3.received.total\": -1", "t3.received.total");
        row("count out of bounds", "\"t3.received.total\": null", "\"t3.received.total\": 1000000000000",
            "t3.received.total");
        row("number of 40 digits", "\"t3.received.total\": null",
            "\"t3.received.total\": 1234567890123456789012345678901234567890", "t3.received.total");
        row("count as text", "\"t3.received.total\": null", "\"t3.received.total\": \"1\"", "t3.received.total");
        row("amount as number", "\"t2.fees.amount\": null", "\"t2.fees.amount\": 1.5", "t2.fees.amount");
        row("amount with seven decimals", "\"t2.fees.amount\": null", "\"t2.fees.amount\": \"1.1234567\"",
            "t2.fees.amount");
        row("amount in words", "\"t2.fees.amount\": null", "\"t2.fees.amount\": \"some\"", "t2.fees.amount");
        row("cell is a list", "\"t3.received.total\": null", "\"t3.received.total\": [1]", "t3.received.total");
        row("cell is true", "\"t3.received.total\": null", "\"t3.received.total\": true", "t3.received.total");
        row("cell without a value", "\"t3.received.total\": null", "\"t3.received.total\": {\"note\": \"x\"}",
            "t3.received.total: one of");
        row("cell with two values", "\"t3.received.total\": null",
            "\"t3.received.total\": {\"value\": 1, \"raw\": \"1\"}", "t3.received.total: one of");
        row("no such mark", "\"t3.received.total\": null", "\"t3.received.total\": {\"mark\": \"?\"}",
            "t3.received.total: not a mark");
        row("mark is a number", "{\"mark\": \"/\"}", "{\"mark\": 1}", "mark: not a text");
        row("empty raw text", "{\"raw\": \"若干\"}", "{\"raw\": \"\"}", "not a mark or a raw text");
        row("raw text of two lines", "{\"raw\": \"若干\"}", "{\"raw\": \"a\\nb\"}", "not a mark or a raw text");
        row("note is no text", "\"note\": \"待核\"", "\"note\": 5", "note: not a text");
        row("computed is no flag", "\"computed\": true", "\"computed\": 1", "computed: neither");
    }
    void refusesCellsThatCannotBe() { refuses(); }

    void namesTheCellAsPeopleKnowIt()
    {
        QByteArray bytes = m_good;
        bytes.replace("\"t3.received.total\": null", "\"t3.received.total\": -1");
        const QString sentence = readNative(bytes, m_forms).error().sentence();
        QVERIFY2(sentence.contains(u"一、本年新收政府信息公开申请数量"), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"总计"), qPrintable(sentence));
    }

    void saysWhichVersionWroteIt()
    {
        QByteArray bytes = m_good;
        bytes.replace("\"1.0\"", "\"3.2\"");
        QVERIFY(readNative(bytes, m_forms).error().sentence().contains(u"3.2"));
    }

    void refusesATruncatedFile_data()
    {
        QTest::addColumn<qsizetype>("length");
        const qsizetype places = 60;
        const qsizetype whole = written().size();
        for (qsizetype i = 0; i < places; ++i)
            QTest::addRow("%lld of %lld", (long long)(i * whole / places), (long long)whole) << i * whole / places;
        QTest::addRow("without its last bracket") << whole - 2;
    }
    void refusesATruncatedFile()
    {
        QFETCH(qsizetype, length);
        const Result<Report> read = readNative(m_good.first(length), m_forms);
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code(), ErrorCode::Damaged);
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("list") << QByteArray("[]") << ErrorCode::NotAReport;
        QTest::newRow("number") << QByteArray("1") << ErrorCode::NotAReport;
        QTest::newRow("empty object") << QByteArray("{}") << ErrorCode::NotAReport;
        QTest::newRow("empty file") << QByteArray() << ErrorCode::Damaged;
        QTest::newRow("text") << QByteArray("清河湾县文化局") << ErrorCode::Damaged;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << ErrorCode::Damaged;
        QTest::newRow("too much") << QByteArray(largestNativeFile + 1, '\0') << ErrorCode::TooLarge;
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const Result<Report> read = readNative(bytes, m_forms);
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code(), code);
    }

private:
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        QByteArray bytes = m_good;
        const qsizetype at = bytes.indexOf(before);
        QVERIFY2(at >= 0, "the fault is not in the file");
        bytes.replace(at, before.size(), after);
        const Result<Report> read = readNative(bytes, m_forms);
        QVERIFY2(!read.isOk(), "it was read");
        QCOMPARE(read.error().code(), code);
        QVERIFY2(read.error().detail().contains(detail), qPrintable(read.error().detail()));
        QVERIFY2(!read.error().sentence().contains(u"t3."), "an id reaches no person");
        QVERIFY(!read.error().sentence().isEmpty());
    }

    QByteArray written() const { return writeNative(test::fullReport(m_forms.find(u"2021")), m_forms); }

    FormLibrary m_forms = FormLibrary::builtIn();
    QByteArray m_good = written();
};

GOUJI_GUILESS_TEST(TestNativeFaults)
#include "tst_nativefaults.moc"
