// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/housepunctuation.h"
#include "tests/support/strictmain.h"

using namespace gouji;

class TestHousePunctuation : public QObject
{
    Q_OBJECT

private slots:
    void widensBesideChineseOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("between Chinese", "办结,其中:公开;吗?好!", "办结，其中：公开；吗？好！");
        row("behind a figure", "收到118,办结119", "收到118，办结119");
        row("within a figure", "行政许可28,431件", "行政许可28,431件");
        row("a time", "上午10:30开会", "上午10:30开会");
        row("before a figure", "日期:2024年", "日期：2024年");
        row("brackets around Chinese", "申请(含结转)共", "申请（含结转）共");
        row("brackets of a document number", "国办函(2021)30号", "国办函（2021）30号");
        row("brackets among Latin letters", "see f(x) and (2021)", "see f(x) and (2021)");
        row("brackets in brackets", "甲(a(乙)b)丙)(", "甲（a（乙）b）丙)(");
        row("brackets over two lines", "甲(乙\n丙)", "甲(乙\n丙)");
        row("an open bracket", "申请(含结转", "申请(含结转");
        row("an address", "见https://www.example.cn/a?b=c,d:e网站", "见https://www.example.cn/a?b=c,d:e网站");
        row("an address without scheme", "见www.example.cn:80。", "见www.example.cn:80。");
        row("mail", "联系a.b@example.cn,谢谢", "联系a.b@example.cn，谢谢");
        row("English", "Yes, sir; no?", "Yes, sir; no?");
        row("at the ends", ",公开,", "，公开，");
        row("what is wide stays", "公开，申请。", "公开，申请。");
        row("lines", "甲,\n乙,", "甲，\n乙，");
    }

    void widensBesideChineseOnly()
    {
        QFETCH(QString, text);
        QTEST(withHousePunctuation(text), "expected");
    }

    void doesNothingTheSecondTime()
    {
        const QString once = withHousePunctuation(QStringLiteral("收到118,办结(含结转)119;详见www.a.cn?x"));
        QCOMPARE(withHousePunctuation(once), once);
    }
};

GOUJI_GUILESS_TEST(TestHousePunctuation)
#include "tst_housepunctuation.moc"
