// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/archive/carrieditem.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestCarriedItem : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data()
    {
        QTest::addColumn<QByteArray>("native");
        QTest::newRow("lines") << QByteArray("{\"format\": \"gouji\",\n  \"a\": \"b\"\n}\n");
        QTest::newRow("markup") << QByteArray("{\"a\": \"</gouji:report>&amp;]]>\"}");
        QTest::newRow("Chinese beyond the first plane") << QStringLiteral("{\"a\": \"县𠮷\u2028\"}").toUtf8();
        QTest::newRow("delete character") << QByteArray("{\"a\": \"\x7f\"}");
    }

    void comesBack()
    {
        QFETCH(QByteArray, native);
        const std::optional<CarriedData> data = readCarriedItem(carriedItem({native, "ab12"}));
        QVERIFY(data);
        QCOMPARE(data->native, native);
        QCOMPARE(data->visibleSha256, QByteArray("ab12"));
    }

    void whatXmlRefusesIsEscapedAsJsonDoes()
    {
        const QByteArray native = "{\"a\": \"" + QString(QChar(0xFFFE)).toUtf8() + "\"}";
        QCOMPARE(readCarriedItem(carriedItem({native, {}}))->native, QByteArray("{\"a\": \"\\ufffe\"}"));
    }

    void otherXmlCarriesNothing_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("{}");
        QTest::newRow("another namespace") << QByteArray("<report xmlns=\"urn:other\">{}</report>");
        QTest::newRow("another element") << QByteArray("<note xmlns=\"urn:gouji:carried:1\">{}</note>");
        QTest::newRow("cut off") << carriedItem({"{\"a\": 1}", "ab"}).chopped(5);
        QTest::newRow("elements inside") << QByteArray("<report xmlns=\"urn:gouji:carried:1\"><b/></report>");
    }

    void otherXmlCarriesNothing()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!readCarriedItem(xml));
    }
};

GOUJI_GUILESS_TEST(TestCarriedItem)
#include "tst_carrieditem.moc"
