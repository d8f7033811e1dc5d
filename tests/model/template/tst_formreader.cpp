// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formreader.h"

#include "model/support/jsonreader.h"
#include "tests/support/strictmain.h"

using namespace gouji;

namespace {

/// A form of one table with two figures, small enough to damage in every way.
const QByteArray tiny = R"json({
 'format': 'gouji-form', 'version': 1, 'id': 'tiny', 'name': 'n', 'years': [2090, null], 'title': '{body}{year}年',
 'sections': [{'id': 'a', 'number': '一', 'title': 'A', 'kind': 'table', 'table': 't'}],
 'tables': [{'id': 't', 'name': 'n', 'fields': 3, 'rows': [
  {'kind': 'header', 'cells': [{'text': 'H', 'role': 'header', 'columns': 3}]},
  {'kind': 'values', 'cells': [{'text': 'L', 'role': 'label'}, {'cell': 't.x.a', 'kind': 'count'}, {'cell': 't.x.b', 'kind': 'count'}]}]}],
 'identities': [{'check': 'T3-03', 'for': {'row': ['t.x']}, 'sum': ['{row}.a'], 'equals': ['{row}.b'], 'computes': true}],
 'roles': {'received': ['t.x.a']},
 'stocks': [{'name': 's', 'made': 't.x.a', 'repealed': 't.x.a', 'in_force': 't.x.b'}]
})json";

QByteArray tinyWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray text = tiny;
    if (!before.isEmpty() && !text.contains(before))
        qFatal("the form has no %s to damage", before.constData());
    if (!before.isEmpty())
        text.replace(before, after);
    return text.replace('\'', '"');
}

} // namespace

class TestFormReader : public QObject
{
    Q_OBJECT

private slots:
    void readsASoundForm()
    {
        const auto form = FormReader::read(tinyWith("", ""));
        QVERIFY2(form.isOk(), form.isOk() ? "" : qPrintable(form.error().text()));
        QCOMPARE((*form)->cells().size(), std::size_t(2));
        QCOMPARE((*form)->stocks().size(), std::size_t(1));
        QCOMPARE((*form)->role(u"received").size(), std::size_t(1));
        QVERIFY((*form)->role(u"unknown").empty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *before, const char *after, const char *place) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place);
        };
        row("another format", "gouji-form", "gouji", "format");
        row("no version", "'version': 1, ", "", "format");
        row("an older version", "'version': 1", "'version': 0", "format");
        row("no id", "'id': 'tiny'", "'id': ''", "id");
        row("no year in the title", "{body}{year}", "{body}", "title");
        row("one year", "[2090, null]", "[2090]", "years");
        row("a hole in the grid", ", {'cell': 't.x.b', 'kind': 'count'}]", "]", "table t");
        row("a row too wide", "'role': 'label'", "'role': 'label', 'columns': 2", "table t");
        row("a span below the table", "'role': 'label'", "'role': 'label', 'rows': 2", "table t");
        row("a span of nothing", "'columns': 3", "'columns': 0", "table t");
        row("no fields", "'fields': 3", "'fields': 0", "table t");
        row("a role nobody knows", "'role': 'label'", "'role': 'title'", "table t");
        row("a kind nobody knows", "'t.x.a', 'kind': 'count'", "'t.x.a', 'kind': 'number'", "table t");
        row("a row of no kind", "'kind': 'values'", "'kind': 'figures'", "table t");
        row("a bad cell name", "'cell': 't.x.a'", "'cell': 'T x'", "table t");
        row("the same cell twice", "'cell': 't.x.b'", "'cell': 't.x.a'", "tables");
        row("an identity over nothing", "'{row}.a'", "'{row}.c'", "identity T3-03");
        row("an identity without a variable", "'for': {'row': ['t.x']}, ", "", "identity T3-03");
        row("an identity without a check", "'check': 'T3-03', ", "", "identity ");
        row("a computed identity with two totals", "'equals': ['{row}.b']", "'equals': ['{row}.b', '{row}.a']",
            "identity T3-03");
        row("an amount in an identity", "'t.x.a', 'kind': 'count'", "'t.x.a', 'kind': 'amount'", "identity T3-03");
        row("a part of no cell", "['t.x.a']", "['t.x.z']", "role received");
        row("a stock of no cell", "'in_force': 't.x.b'", "'in_force': 't.x.z'", "stock s");
        row("a section of no table", "'table': 't'", "'table': 'u'", "table t");
        row("a prose section with a table", "'kind': 'table'", "'kind': 'prose'", "section a");
        row("a section without a number", "'number': '一'", "'number': ''", "section a");
        row("a section of no kind", "'kind': 'table', 'table'", "'kind': 'tables', 'table'", "section a");
        row("a section twice", "'sections': [",
            "'sections': [{'id': 'a', 'number': '二', 'title': 'B', 'kind': 'prose'}, ", "sections");
        row("a table in two sections", "'sections': [",
            "'sections': [{'id': 'b', 'number': '二', 'title': 'B', 'kind': 'table', 'table': 't'}, ", "table t");
        row("a section of a second table that is none", "'sections': [",
            "'sections': [{'id': 'b', 'number': '二', 'title': 'B', 'kind': 'table', 'table': 'u'}, ", "section b");
        row("variants that are no list", "'title': 'A'", "'title': 'A', 'variants': 'B'", "section a");
        row("an aspect without words", "'title': 'A'", "'title': 'A', 'aspects': [{'name': 'x'}]", "section a");
        row("an empty word of an aspect", "'title': 'A'", "'title': 'A', 'aspects': [{'name': 'x', 'words': ['']}]",
            "section a");
        row("a last year before the first", "[2090, null]", "[2090, 2089]", "years");
        row("a year in words", "[2090, null]", "[2090, 'open']", "years");
        row("signs that are no texts", "'title': '{body}", "'signs': [7], 'title': '{body}", "signs");
        row("another variable in the title", "{body}{year}", "{body}{year}{month}", "title");
        row("rows that are no list", "'rows': [", "'rows': 7, 'old': [", "table t");
        row("a header beside figures", "'text': 'L', 'role': 'label'", "'text': 'L', 'role': 'header'",
            "table t, row 2");
        row("a label among headers", "'text': 'H', 'role': 'header'", "'text': 'H', 'role': 'label'", "table t, row 1");
        row("a header that reaches into the figures",
            "'role': 'header', 'columns': 3}]},\n  {'kind': 'values', 'cells': [{'text': 'L', 'role': 'label'}, ",
            "'role': 'header', 'rows': 2}, {'text': 'I', 'role': 'header', 'columns': 2}]},\n  {'kind': 'values', "
            "'cells': [",
            "table t, row 2");
        row("a band across a part", "{'kind': 'header', 'cells': [{'text': 'H', 'role': 'header', 'columns': 3}]}",
            "{'kind': 'band', 'cells': [{'text': 'H', 'role': 'band', 'columns': 2}, {'text': 'I', 'role': 'band'}]}",
            "table t, row 1");
        row("figures without a header", "{'kind': 'header', 'cells': [{'text': 'H', 'role': 'header', 'columns': 3}]}",
            "{'kind': 'band', 'cells': [{'text': 'H', 'role': 'band', 'columns': 3}]}", "table t, row 2");
        row("a label without a text", "'text': 'L'", "'text': ''", "table t, row 2");
        row("a direction nobody knows", "'text': 'L'", "'text': 'L', 'direction': 'up'", "table t, row 2");
        row("decimals of a count", "'t.x.a', 'kind': 'count'", "'t.x.a', 'kind': 'count', 'decimals': 6",
            "table t, row 2");
        row("more decimals than an amount holds", "'t.x.a', 'kind': 'count'",
            "'t.x.a', 'kind': 'amount', 'decimals': 7", "table t, row 2");
        row("a table twice", "'tables': [",
            "'tables': [{'id': 't', 'fields': 1, 'rows': [{'kind': 'band', 'cells': [{'text': 'B', 'role': "
            "'band'}]}]}, ",
            "tables");
        row("an identity for no value", "['t.x']}, ", "[]}, ", "identity T3-03");
        row("an identity whose variable stands nowhere", "'{row}.a'], 'equals': ['{row}.b']",
            "'t.x.a'], 'equals': ['t.x.b']", "identity T3-03");
        row("a cell on both sides", "'sum': ['{row}.a']", "'sum': ['{row}.a', '{row}.b']", "identity T3-03");
        row("a cell twice on one side", "'sum': ['{row}.a']", "'sum': ['{row}.a', '{row}.a']", "identity T3-03");
        row("computes that is no truth value", "'computes': true", "'computes': 'yes'", "identity T3-03");
        row("identities that are no list", "'identities': [", "'identities': {}, 'old': [", "identities");
        row("roles that are no object", "'roles': {'received': ['t.x.a']}", "'roles': ['t.x.a']", "roles");
        row("a role that is no list", "['t.x.a']", "'t.x.a'", "role received");
        row("guidance without a text", "'kind': 'values', 'cells'", "'kind': 'values', 'guidance': {}, 'cells'",
            "table t, row 2");
        row("guidance with an empty article", "'kind': 'values', 'cells'",
            "'kind': 'values', 'guidance': {'text': 'x', 'article': ''}, 'cells'", "table t, row 2");
        row("guidance beside headers", "'kind': 'header', 'cells'",
            "'kind': 'header', 'guidance': {'text': 'x'}, 'cells'", "table t, row 1");
        row("guidance of columns that is a list", "'fields': 3", "'fields': 3, 'column_guidance': []", "table t");
        row("guidance of no header", "'fields': 3", "'fields': 3, 'column_guidance': {'L': {'text': 'x'}}", "table t");
        row("guidance of a section that is no text", "'title': 'A'", "'title': 'A', 'guidance': {'text': 'x'}",
            "section a");
        row("a skeleton that is no list", "'title': 'A'", "'title': 'A', 'skeleton': 'x'", "section a");
        row("a skeleton of governments with a gap", "'title': 'A'", "'title': 'A', 'government_skeleton': ['']",
            "section a");
        row("a stock without a name", "'name': 's'", "'name': ''", "stock");
    }
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        const auto form = FormReader::read(tinyWith(before, after));
        QVERIFY(!form.isOk());
        QCOMPARE(form.error().code(), ErrorCode::Damaged);
        QVERIFY2(form.error().detail().startsWith(place), qPrintable(form.error().detail()));
    }

    void saysThatAFormIsForANewerProgram()
    {
        const auto form = FormReader::read(tinyWith("'version': 1", "'version': 2"));
        QVERIFY(!form.isOk());
        QCOMPARE(form.error().code(), ErrorCode::NewerVersion);
    }

    void readsWhatAFormMayLeaveOut()
    {
        const auto form = FormReader::read(tinyWith(",\n 'identities'", ",\n 'notes': {'by': 'us'}, 'rest'"));
        QVERIFY2(form.isOk(), form.isOk() ? "" : qPrintable(form.error().text()));
        QVERIFY((*form)->identities().empty());
        QVERIFY(!(*form)->cells()[1].isComputed);
        QVERIFY((*form)->signs().isEmpty());
    }

    void readsGuidanceWhereThereIsSome()
    {
        QVERIFY((*FormReader::read(tinyWith("", "")))->cells()[0].guidance.isEmpty());
        const auto form = FormReader::read(
            tinyWith("'fields': 3, 'rows': [", "'fields': 3, 'column_guidance': {'H': {'text': 'under H'}}, 'rows': [")
                .replace("\"kind\": \"values\",",
                         "\"kind\": \"values\", \"guidance\": {\"text\": \"in L\", \"article\": \"7\"},"));
        QVERIFY2(form.isOk(), form.isOk() ? "" : qPrintable(form.error().text()));
        for (const CellTemplate &cell : (*form)->cells()) {
            QCOMPARE(cell.guidance, (Guidance{QStringLiteral("in L"), QStringLiteral("7")}));
            QCOMPARE(cell.columnGuidance.size(), std::size_t(1));
            QCOMPARE(cell.columnGuidance.front(), (Guidance{QStringLiteral("under H"), QString()}));
        }
    }

    void keepsTheSourceWithKeysItDoesNotKnow()
    {
        const QByteArray text = tinyWith("'name': 'n', 'years'", "'name': 'n', 'notes': {'by': 'us'}, 'years'");
        const auto form = FormReader::read(text);
        QVERIFY(form.isOk());
        QCOMPARE((*form)->source(), *JsonReader::read(text));
        const auto again = FormReader::read((*form)->source());
        QVERIFY(again.isOk());
        QCOMPARE((*again)->cells().size(), (*form)->cells().size());
    }

    void saysTheFirstThingThatIsWrong()
    {
        QByteArray text = tinyWith("'id': 'tiny'", "'id': ''");
        const auto form = FormReader::read(text.replace("[2090, null]", "[]"));
        QVERIFY(!form.isOk());
        QCOMPARE(form.error().detail(), QStringLiteral("id: a form needs an id and a name"));
        QVERIFY(form.error().sentence().startsWith(QStringLiteral("The form file does not hang together.")));
    }

    void refusesAFormCutOffAnywhere()
    {
        const QByteArray text = tinyWith("", "");
        for (qsizetype length = 0; length < text.size(); ++length) {
            const auto form = FormReader::read(QByteArrayView(text).first(length));
            QVERIFY2(!form.isOk(), qPrintable(QString::number(length)));
            QCOMPARE(form.error().code(), ErrorCode::Damaged);
        }
    }

    void refusesMoreFiguresThanAReportCanNumber()
    {
        QByteArray tables;
        for (int table = 0; table < 3; ++table) {
            const QByteArray id = 't' + QByteArray::number(table);
            tables += "{'id':'" + id +
                      "','fields':64,'rows':[{'kind':'header','cells':[{'text':'H','role':'header','columns':64}]}";
            for (int row = 1; row < 500; ++row) {
                tables += ",{'kind':'values','cells':[";
                for (int column = 0; column < 64; ++column)
                    tables += (column ? ",{'cell':'" : "{'cell':'") + id + ".r" + QByteArray::number(row) + ".c" +
                              QByteArray::number(column) + "','kind':'count'}";
                tables += "]}";
            }
            tables += "]},";
        }
        const auto form = FormReader::read(tinyWith("'tables': [", "'tables': [" + tables));
        QVERIFY(!form.isOk());
        QCOMPARE(form.error().detail(), QStringLiteral("tables: more figures than a form can have"));
    }
};

GOUJI_GUILESS_TEST(TestFormReader)
#include "tst_formreader.moc"
