// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/positioned/pagefurniture.h"
#include "tests/model/formats/positioned/placedtext.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

class TestPageFurniture : public QObject
{
    Q_OBJECT

private:
    static std::vector<PageText> pages(const QStringList &feet, double top = 760)
    {
        std::vector<PageText> pages;
        for (qsizetype i = 0; i < feet.size(); ++i)
            pages.push_back(
                {int(i) + 1, 842, {line(u"正文"_qs + QString::number(i * 7), 80, 300), line(feet[i], 280, top)}});
        return pages;
    }

private slots:
    void pageNumbersAreDropped_data()
    {
        QTest::addColumn<QString>("foot");
        for (const char *foot : {"— 1 —", "-3-", "12", "第1页", "第 1 页 共 3 页", "1/4", "第1页/共4页", "Page 1 of 3",
                                 "·2·", "第三页", "－ 1 －"})
            QTest::newRow(foot) << QString::fromUtf8(foot);
    }
    void pageNumbersAreDropped()
    {
        QFETCH(QString, foot);
        std::vector<PageText> one = pages({foot});
        QCOMPARE(dropFurniture(one), 1);
        QCOMPARE(one.front().lines.size(), size_t(1));
    }

    void otherLinesStay_data()
    {
        QTest::addColumn<QString>("foot");
        QTest::addColumn<double>("top");
        QTest::newRow("a figure in the text") << u"12"_qs << 500.0;
        QTest::newRow("a date") << u"2025年1月20日"_qs << 760.0;
        QTest::newRow("an item") << u"1. 加强学习"_qs << 760.0;
        QTest::newRow("the last line") << u"。"_qs << 760.0;
    }
    void otherLinesStay()
    {
        QFETCH(QString, foot);
        QFETCH(double, top);
        std::vector<PageText> one = pages({foot}, top);
        QCOMPARE(dropFurniture(one), 0);
    }

    void runningHeadsAreDropped()
    {
        std::vector<PageText> heads =
            pages({u"某县年度报告 2025/1/20 第1版"_qs, u"某县年度报告 2025/1/20 第2版"_qs}, 20);
        QCOMPARE(dropFurniture(heads), 2);
        std::vector<PageText> texts = pages({u"县政府办公室"_qs, u"县司法局"_qs}, 20);
        QCOMPARE(dropFurniture(texts), 0);
        std::vector<PageText> inText = pages({u"县政府办公室"_qs, u"县政府办公室"_qs}, 300);
        QCOMPARE(dropFurniture(inText), 0);
    }
};

GOUJI_GUILESS_TEST(TestPageFurniture)
#include "tst_pagefurniture.moc"
