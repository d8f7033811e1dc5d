// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/native/nativewriter.h"
#include "model/template/formreader.h"
#include "tests/model/formats/native/fullreport.h"
#include "tests/support/corpus.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestNativeWriter : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithWhatItIs()
    {
        const QByteArray begin = "{\n  \"format\": \"gouji\",\n  \"version\": \"1.0\",\n  \"form\": \"2021\",\n";
        QVERIFY(written(empty()).startsWith(begin));
        QVERIFY(written(full()).startsWith(begin + "  \"facts\": {\n    \"body\": \"清河湾县文化局\",\n"));
    }

    void leavesOutWhatIsEmpty()
    {
        const QByteArray bytes = written(empty());
        QCOMPARE(bytes.count('\n'), 3 + 200 + 2 + 3 * 2 + 2); // head, cells, "tables", each table, the ends
        for (const char *key : {"facts", "opening", "sections", "closing", "threads", "import", "embedded_form"})
            QVERIFY2(!bytes.contains(key), key);
    }

    void writesOneCellALine_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QByteArray>("line");
        const auto count = [](qint64 value) { return CellValue(*Count::fromInteger(value)); };
        QTest::newRow("blank") << Cell() << QByteArray("null");
        QTest::newRow("zero") << Cell{count(0), false, {}, {}, {}, {}, {}} << QByteArray("0");
        QTest::newRow("count") << Cell{count(1234), false, {}, {}, {}, {}, {}} << QByteArray("1234");
        QTest::newRow("mark") << Cell{*Mark::fromString(u"/"), false, {}, {}, {}, {}, {}}
                              << QByteArray("{\"mark\": \"/\"}");
        QTest::newRow("raw text") << Cell{RawText(u"若干"), false, {}, {}, {}, {}, {}}
                                  << QByteArray("{\"raw\": \"若干\"}");
        QTest::newRow("computed") << Cell{count(3), true, {}, {}, {}, {}, {}}
                                  << QByteArray("{\"value\": 3, \"computed\": true}");
        QTest::newRow("blank with a note") << Cell{{}, false, QStringLiteral("待报"), {}, {}, {}, {}}
                                           << QByteArray("{\"value\": null, \"note\": \"待报\"}");
        QTest::newRow("all beside it") << Cell{RawText(u"x"),
                                               true,
                                               QStringLiteral("n"),
                                               QStringLiteral("=1"),
                                               QStringLiteral("o"),
                                               QStringLiteral("2025-01-08"),
                                               {{QStringLiteral("y"), 1}}}
                                       << QByteArray(
                                              "{\"raw\": \"x\", \"computed\": true, \"note\": \"n\", \"expression\": "
                                              "\"=1\", \"office\": \"o\", \"received\": \"2025-01-08\", \"y\": 1}");
    }
    void writesOneCellALine()
    {
        QFETCH(Cell, cell);
        QFETCH(QByteArray, line);
        Report report = empty();
        report.cells[20] = cell;
        const QByteArray name = report.form->cells()[20].id.toString().toUtf8();
        QVERIFY2(written(report).contains("\n      \"" + name + "\": " + line + ",\n"), line.constData());
    }

    void writesAnAmountAsText()
    {
        Report report = empty();
        const auto amount = std::ranges::find(report.form->cells(), CellKind::Amount, &CellTemplate::kind);
        QVERIFY(amount != report.form->cells().end());
        const auto index = static_cast<std::size_t>(amount - report.form->cells().begin());
        report.cells[index].value = *Amount::fromString(u"302.3932");
        QVERIFY(written(report).contains(amount->id.toString().toUtf8() + "\": \"302.3932\""));
    }

    void writesRawTextOfNothingAsABlank()
    {
        Report report = empty();
        report.cells[20].value = RawText(u" ");
        QCOMPARE(written(report), written(empty()));
    }

    void changesOneLineForOneCell()
    {
        const QList<QByteArray> before = written(full()).split('\n');
        for (std::size_t i = 0; i < full().cells.size(); ++i) {
            Report report = full();
            report.cells[i].value = RawText(u"另一个");
            const QList<QByteArray> after = written(report).split('\n');
            QCOMPARE(after.size(), before.size());
            int changed = 0;
            for (qsizetype line = 0; line < before.size(); ++line)
                changed += before[line] != after[line];
            QCOMPARE(changed, 1);
        }
    }

    void givesTheSameBytesForTheSameContent() { QCOMPARE(written(full()), written(full())); }

    void keepsABlockOnALine()
    {
        const QByteArray bytes = written(full());
        QVERIFY(bytes.contains("\n        {\"runs\": [\"收到申请\", {\"cell\": \"t3.received.total\", \"style\": "
                               "\"chinese\"}, \"件。\"]},\n"));
        QVERIFY(bytes.contains(
            "\n        {\"picture\": \"申请数量\", \"media_type\": \"image/png\", \"data\": \"iVBORw==\"},\n"));
        QVERIFY(bytes.contains("\n            [\"渠道\", \"条\"],\n"));
    }

    void neverStoresTheValueOfALink()
    {
        Report report = full();
        report.cell(*report.form->find(*CellId::fromString(u"t3.received.total"))).value = *Count::fromInteger(987654);
        QCOMPARE(written(report).count("987654"), 1);
    }

    void embedsOnlyAFormOfOthers()
    {
        QVERIFY(!written(full()).contains("embedded_form"));
        const Result<FormPtr> invented = FormReader::read(test::readFile(QStringLiteral(INVENTED_FORM)));
        QVERIFY(invented.isOk());
        QVERIFY(written(Report::forForm(*invented)).contains("\n  \"embedded_form\": {\n"));
    }

    void embedsAFormThatOnlyBearsAKnownName()
    {
        QByteArray source = test::readFile(QStringLiteral(":/forms/2021.json"));
        source.replace("\"name\": \"", "\"name\": \"changed ");
        const Result<FormPtr> changed = FormReader::read(source);
        QVERIFY(changed.isOk());
        QVERIFY(written(Report::forForm(*changed)).contains("\n  \"embedded_form\": {\n"));
    }

private:
    QByteArray written(const Report &report) const { return writeNative(report, m_forms); }
    Report empty() const { return Report::forForm(m_forms.find(u"2021")); }
    Report full() const { return test::fullReport(m_forms.find(u"2021")); }

    FormLibrary m_forms = FormLibrary::builtIn();
};

GOUJI_GUILESS_TEST(TestNativeWriter)
#include "tst_nativewriter.moc"
