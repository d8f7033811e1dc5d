// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/unitimport.h"
#include "tests/support/strictmain.h"

#include <QStringEncoder>

using namespace gouji;

namespace {

const QString list = QStringLiteral("清河县2024年应报单位一览表,,,,\n"
                                    "序号,单位名称,统一社会信用代码,类型,级别,上级单位,曾用名,是否计入汇总,备注\n"
                                    "1,清河县人民政府,11990000MB00000001,政府,县级,,,是,\n"
                                    "2,清河县财政局,,部门,县级,清河县人民政府,\"清河县财政办公室、清河县国资局\",是,\n"
                                    "3,云岭街道办事处,,街道,,清河县人民政府,,否,由县政府代报\n"
                                    ",,,,,,,,\n"
                                    "4,石溪镇人民政府,,乡镇场,,清河县人民政府,,也许,\n");

} // namespace

class TestUnitImport : public QObject
{
    Q_OBJECT

private slots:
    void readsATextOfASpreadsheet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + list.toUtf8();
        QTest::newRow("CR LF") << QString(list).replace(u'\n', QStringLiteral("\r\n")).toUtf8();
        QTest::newRow("tabs") << QString(list).replace(u',', u'\t').toUtf8();
        QTest::newRow("no end") << list.toUtf8().chopped(1);
        QStringEncoder encoder("GB18030");
        if (encoder.isValid())
            QTest::newRow("GB18030") << QByteArray(encoder(list));
    }
    void readsATextOfASpreadsheet()
    {
        QFETCH(QByteArray, bytes);
        const Result<ImportedUnits> imported = readUnits(bytes);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
        const std::vector<Unit> &units = imported->units;
        QCOMPARE(units.size(), 4U);
        QCOMPARE(units[0].identityCode, QStringLiteral("11990000MB00000001"));
        QCOMPARE(units[0].kind, BodyKind::Government);
        QCOMPARE(units[1].parent, QStringLiteral("清河县人民政府"));
        QCOMPARE(units[1].formerNames,
                 QStringList({QStringLiteral("清河县财政办公室"), QStringLiteral("清河县国资局")}));
        QVERIFY(!units[1].isLeftOut && units[2].isLeftOut);
        QCOMPARE(units[2].whyLeftOut, QStringLiteral("由县政府代报"));
        QCOMPARE(imported->unusedColumns, QStringList({QStringLiteral("序号")}));
    }

    void whatIsNotUnderstoodIsSaid()
    {
        const Result<ImportedUnits> imported = readUnits(list.toUtf8());
        QVERIFY(imported);
        QCOMPARE(imported->units[3].kind, BodyKind::Unknown);
        QVERIFY(!imported->units[3].isLeftOut);
        QCOMPARE(imported->doubts.size(), 2);
        QVERIFY(imported->doubts[0].contains(u'7') && imported->doubts[0].contains(u"乡镇场"));
        QVERIFY(imported->doubts[1].contains(u"也许"));
    }

    void needsNames()
    {
        QCOMPARE(readUnits("a,b\n1,2\n").error().code(), ErrorCode::NotAReport);
        QCOMPARE(readUnits({}).error().code(), ErrorCode::NotAReport);
        QCOMPARE(readUnits(QByteArray(64, '\0')).error().code(), ErrorCode::NotAReport);
    }

    void aQuoteThatNeverEndsIsSaid() { QCOMPARE(readUnits("\"单位名称\n甲局\n").error().code(), ErrorCode::Damaged); }
};

GOUJI_GUILESS_TEST(TestUnitImport)
#include "tst_unitimport.moc"
