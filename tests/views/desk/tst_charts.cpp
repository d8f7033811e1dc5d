// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/desk/talliedcounty.h"
#include "tests/support/strictmain.h"
#include "views/desk/charts/daychart.h"
#include "views/desk/charts/deskcharts.h"
#include "views/desk/charts/rankchart.h"
#include "views/desk/charts/stackchart.h"

#include <QImage>
#include <QPainter>

using namespace gouji;
using namespace gouji::test;

namespace {

const ChartColours colours{Qt::black, Qt::darkGray, Qt::lightGray, Qt::red, Qt::blue};

QImage painted(const Chart &chart, QSize size, qreal ratio = 1)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, false);
    chart.paint(painter, QRectF(10, 10, size.width() - 20, size.height() - 20), colours);
    return image;
}

/// The longest run of the bars' colour in each row that has one, from above; neighbours of one length once.
QList<int> barLengths(const QImage &image)
{
    QList<int> lengths;
    for (int y = 0; y < image.height(); ++y) {
        int longest = 0;
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            run = image.pixelColor(x, y) == QColor(Qt::red) ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        if (longest > 8 && (lengths.isEmpty() || lengths.last() != longest))
            lengths.append(longest);
    }
    return lengths;
}

bool hasInkAtTheEdge(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isEdge = x < 9 || y < 9 || x >= image.width() - 9 || y >= image.height() - 9;
            if (isEdge && image.pixelColor(x, y) != QColor(Qt::white))
                return true;
        }
    }
    return false;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private slots:
    void barsAreAsLongAsTheirNumbers()
    {
        const RankChart chart(QStringLiteral("t"),
                              {{QStringLiteral("a"), 200}, {QStringLiteral("b"), 100}, {QStringLiteral("c"), 0}},
                              QStringLiteral("none"));
        const QImage image = painted(chart, {500, 160});
        const QList<int> lengths = barLengths(image);
        QCOMPARE(lengths.size(), 2);
        QVERIFY(std::abs(lengths[0] - 2 * lengths[1]) <= 2);
        QVERIFY(!hasInkAtTheEdge(image));
        QCOMPARE(chart.description(), QStringLiteral("t: a 200; b 100; c 0"));
    }

    void nothingIsSaid()
    {
        const RankChart none(QStringLiteral("t"), {}, QStringLiteral("none"));
        QCOMPARE(none.description(), QStringLiteral("t: none"));
        QVERIFY(barLengths(painted(none, {300, 100})).isEmpty());
        const DayChart noDays(QStringLiteral("t"), {}, QDate(2025, 1, 20), QStringLiteral("none"));
        QVERIFY(noDays.bars().empty());
        QVERIFY(noDays.description().startsWith(QStringLiteral("t: none; due 1-20")));
        painted(noDays, {300, 100});
        painted(StackChart(QStringLiteral("t"), {{QStringLiteral("a"), 0}}), {300, 100});
    }

    void daysAreTakenTogetherButNotAcrossTheDueDay()
    {
        std::vector<DayCount> days;
        const QDate first(2025, 1, 1);
        for (int i = 0; i < 60; ++i)
            days.push_back({first.addDays(i), 1});
        const QDate due(2025, 1, 20);
        const DayChart chart(QStringLiteral("t"), days, due, QStringLiteral("none"));
        QVERIFY(chart.bars().size() <= 25);
        int all = 0;
        bool beginsAfterDue = false;
        for (const DayChart::Bar &bar : chart.bars()) {
            all += bar.count;
            beginsAfterDue = beginsAfterDue || bar.first == due.addDays(1);
        }
        QCOMPARE(all, 60);
        QVERIFY(beginsAfterDue);
        QVERIFY(!hasInkAtTheEdge(painted(chart, {600, 200})));
    }

    void aFewDaysStandEachForItself()
    {
        const DayChart chart(QStringLiteral("t"), {{QDate(2025, 1, 10), 2}, {QDate(2025, 1, 22), 1}},
                             QDate(2025, 1, 20), QStringLiteral("none"));
        QCOMPARE(chart.bars().size(), 13U);
        QCOMPARE(chart.bars().front(), (DayChart::Bar{QDate(2025, 1, 10), 2}));
        QCOMPARE(chart.description(), QStringLiteral("t: 1-10: 2; 1-22: 1; due 1-20"));
        const DayChart one(QStringLiteral("t"), {{QDate(2025, 1, 10), 2}}, {}, QStringLiteral("none"));
        QCOMPARE(one.bars().size(), 1U);
    }

    void theYearIsToldWhereThereIsMoreThanOne()
    {
        const DayChart chart(QStringLiteral("t"), {{QDate(2024, 12, 30), 2}, {QDate(2025, 1, 10), 1}},
                             QDate(2025, 1, 20), QStringLiteral("none"));
        QCOMPARE(chart.description(), QStringLiteral("t: 2024-12-30: 2; 2025-1-10: 1; due 2025-1-20"));
    }

    void aDeskHasFourThatSayAllTheirNumbers()
    {
        const std::vector<ChartPtr> charts = deskCharts(*talliedCounty());
        QCOMPARE(charts.size(), 4U);
        QVERIFY(charts[0]->description().contains(QStringLiteral("due 1-20")));
        QVERIFY(charts[1]->description().contains(QStringLiteral("published 1")));
        QVERIFY(charts[2]->description().contains(QStringLiteral("T3 table of section three 2")));
        QVERIFY(charts[3]->description().contains(QStringLiteral("清河县水利局 12; 清河县财政局 6")));
        for (const ChartPtr &chart : charts) {
            const QSizeF least = chart->leastSize(QFontMetricsF(QFont()));
            QVERIFY(!hasInkAtTheEdge(painted(*chart, least.toSize() + QSize(21, 21))));
            const QImage picture = QImage::fromData(chartPicture(*chart, 442));
            QCOMPARE(picture.width(), 442 * 4);
            QVERIFY(picture.isGrayscale());
        }
        for (const ChartPtr &chart : deskCharts(DeskState()))
            QVERIFY(!chart->description().isEmpty());
    }
};

GOUJI_GUI_TEST(TestCharts)
#include "tst_charts.moc"
