// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/formreader.h"
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

QByteArray tinyWith(const char *before, const char *after)
{
    QByteArray text = tiny;
    Q_ASSERT(*before == 0 || text.contains(before));
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
        row("a newer version", "'version': 1", "'version': 2", "format");
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
        row("a computed identity with two totals", "'equals': ['{row}.b']", "'equals': ['{row}.b', '{row}.a']", "identity T3-03");
        row("an amount in an identity", "'t.x.a', 'kind': 'count'", "'t.x.a', 'kind': 'amount'", "identity T3-03");
        row("a part of no cell", "['t.x.a']", "['t.x.z']", "role received");
        row("a stock of no cell", "'in_force': 't.x.b'", "'in_force': 't.x.z'", "stock s");
        row("a section of no table", "'table': 't'", "'table': 'u'", "table t");
        row("a prose section with a table", "'kind': 'table'", "'kind': 'prose'", "section a");
        row("a section without a number", "'number': '一'", "'number': ''", "sections");
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
};

GOUJI_GUILESS_TEST(TestFormReader)
#include "tst_formreader.moc"
