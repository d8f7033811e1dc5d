// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/html/htmldata.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

class TestHtmlData : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("native");
        QTest::newRow("lines") << QByteArray("{\"format\": \"gouji\",\n  \"a\": \"b\"\n}\n");
        QTest::newRow("an end of the element") << QByteArray("{\"a\": \"</script><!-- <script>\"}\n");
        QTest::newRow("escaped backslashes") << QByteArray("{\"a\": \"\\\\u003c \\\\ <\"}\n");
        QTest::newRow("a backslash at the end") << QByteArray("{}\\");
        QTest::newRow("a line feed first") << QByteArray("\n{}");
        QTest::newRow("nothing") << QByteArray("");
    }

    void comesBack()
    {
        QFETCH(QByteArray, native);
        const QByteArray element = dataElement({native, "ab12"});
        QCOMPARE(element.count('<'), 2);
        const std::optional<CarriedData> data = readHtmlData("<p>a</p><script>b</script>" + element + "</body>");
        QVERIFY(data);
        QCOMPARE(data->native, native);
        QCOMPARE(data->visibleSha256, QByteArray("ab12"));
    }

    void otherPagesCarryNothing_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a script") << QByteArray("<script>{}</script>");
        QTest::newRow("another type") << QByteArray("<script type=\"application/json\">{}</script>");
        QTest::newRow("no end") << QByteArray("<script type=\"application/vnd.gouji+json\">{}");
        QTest::newRow("a tag without end") << QByteArray("<script type=\"application/vnd.gouji+json\" </script");
        QTest::newRow("as text") << QByteArray("&lt;script type=\"application/vnd.gouji+json\">{}</script>");
    }

    void otherPagesCarryNothing()
    {
        QFETCH(QByteArray, html);
        QVERIFY(!readHtmlData(html));
    }
};

GOUJI_GUILESS_TEST(TestHtmlData)
#include "tst_htmldata.moc"
