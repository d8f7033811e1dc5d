// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/statements/quantity.h"
#include "tests/support/strictmain.h"

using namespace gouji;

/// `171件`, `~300条` where rounded, `99.6%`.
static QString described(QStringView text)
{
    QStringList all;
    for (const Quantity &quantity : quantitiesIn(text)) {
        QString number = QString::number(quantity.digits);
        if (quantity.decimals > 0)
            number.insert(number.size() - quantity.decimals, u'.');
        all.append((quantity.isApproximate ? QStringLiteral("~") : QString()) + number +
                   quantity.unit.in(text).toString());
    }
    return all.join(u' ');
}

class TestQuantity : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quantities");
        const auto row = [](const char *text, const char *quantities) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(quantities);
        };
        row("收到申请171件", "171件");
        row("收到申请 43 项，其中 4 项", "43项 4项");
        row("新收１７１件", "171件");
        row("发布28,431条", "28431条");
        row("１，２３４件", "1234件");
        row("收到12，3件", "12 3件");
        row("访问量13万次", "130000次");
        row("访问量1.5万次", "15000次");
        row("收费302.3932万元", "3023932元");
        row("办结率99.6%", "99.6%");
        row("满意率 99％以上", "~99％");
        row("发布1300余条", "~1300条");
        row("近100件、约20件", "~100件 ~20件");
        row("受理一百七十一件", "171件");
        row("收到申请一件", "1件");
        row("12,345六千三百七十件", "12345 6370件"); // each by itself
        row("（含上年结转8，另有5件转下年）", "8 5件");
        row("42/1/49/6件", "42 1 49 6件");
    }

    void findsWhatCounts()
    {
        QFETCH(QString, text);
        QTEST(described(text), "quantities");
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"一是加强领导", "第四十九条", "第49条", "2024年1月31日", "〔2021〕30号", "每件",
                                 "一项制度", "三年来", "8:30", "app2", "同一件", "12345678901234567890件", ""})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(described(text), QString());
    }
};

GOUJI_GUILESS_TEST(TestQuantity)
#include "tst_quantity.moc"
