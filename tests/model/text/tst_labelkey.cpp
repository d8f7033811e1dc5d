// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/labelkey.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestLabelKey : public QObject
{
    Q_OBJECT

private slots:
    void makesWritingsOfALabelEqual_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *a, const char *b) {
            QTest::newRow(a) << QString::fromUtf8(a) << QString::fromUtf8(b);
        };
        row("(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
        row("1. 属于国家秘密", "1.属于国家秘密");
        row("１、属于国家秘密", "1.属于国家秘密");
        row("3.危及\"三安全一稳定\"", "3.危及“三安全一稳定”");
        row("自 然　人", "自然人");
        row("⾃然⼈", "自然人");
        row("总\u200b计", "总计");
        row("⼾籍", "户籍");
        row("3．其他", "3.其他");
        row("【其他】处理", "其他处理");
        row("㈠予以公开", "（一）予以公开");
        row("行政复议——结果维持", "行政复议-结果维持");
        row("本列数据的勾稽关系为：第一项", "本列数据的勾稽关系为:第一项");
        row("\ufeff总\u00a0计\t", "总计");
    }
    void makesWritingsOfALabelEqual()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(labelKey(a), labelKey(b));
    }

    void keepsDifferentLabelsApart()
    {
        QVERIFY(labelKey(u"3.其他") != labelKey(u"其他"));
        QVERIFY(labelKey(u"ab") != labelKey(u"AB"));
        QVERIFY(labelKey(u"𠮷") != labelKey(u"吉"));
        QVERIFY(labelKey(u" （）、。：“”——·").isEmpty());
        QCOMPARE(labelKey(u"三、本年度办理结果"), QStringLiteral("三本年度办理结果"));
        QVERIFY(labelKey(u"（七）总计") != labelKey(u"总计"));
        QVERIFY(labelKey(u"本年度止件数") != labelKey(u"本年废止件数"));
    }

    void measuresDistance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("distance");
        QTest::newRow("same") << QStringLiteral("总计") << QStringLiteral("总计") << 2 << 0;
        QTest::newRow("replaced") << QStringLiteral("本年度止件数") << QStringLiteral("本年废止件数") << 2 << 1;
        QTest::newRow("lost") << QStringLiteral("本年废件数") << QStringLiteral("本年废止件数") << 2 << 1;
        QTest::newRow("over the limit") << QStringLiteral("甲乙丙丁") << QStringLiteral("子丑寅卯") << 2 << 3;
        QTest::newRow("too long") << QStringLiteral("甲") << QStringLiteral("甲乙丙丁") << 2 << 3;
        QTest::newRow("swapped") << QStringLiteral("结果纠正") << QStringLiteral("结果正纠") << 2 << 2;
        QTest::newRow("at the limit") << QStringLiteral("甲乙丙丁") << QStringLiteral("甲乙寅卯") << 2 << 2;
        QTest::newRow("limit of nothing") << QStringLiteral("甲") << QStringLiteral("乙") << 0 << 1;
        QTest::newRow("both empty") << QString() << QString() << 0 << 0;
        QTest::newRow("shifted") << QStringLiteral("一二三四五") << QStringLiteral("二三四五六") << 3 << 2;
        QTest::newRow("empty") << QString() << QStringLiteral("甲") << 2 << 1;
    }
    void measuresDistance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, limit);
        QFETCH(int, distance);
        QCOMPARE(editDistance(a, b, limit), distance);
        QCOMPARE(editDistance(b, a, limit), distance);
    }

    void makesAKeyInAMoment()
    {
        const QString label = QStringLiteral("（二）部分公开（区分处理的，只计这一情形，不计其他情形）");
        qsizetype length = 0;
        QBENCHMARK
        {
            for (int i = 0; i < 1000; ++i)
                length += labelKey(label).size();
        }
        QVERIFY(length > 0);
    }
};

GOUJI_GUILESS_TEST(TestLabelKey)
#include "tst_labelkey.moc"
