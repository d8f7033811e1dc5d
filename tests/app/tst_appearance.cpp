// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QImage>
#include <QPalette>
#include <QScrollBar>
#include <QTabBar>

using namespace gouji;

namespace {

bool holds(const QImage &image, const QRect &rect, const QColor &colour)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

/// Where all grounds are black, lines tell what is in front and where one is.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        applyAppearance(QStringLiteral("contrast"));
    }

    void theTabInFrontIsMarked()
    {
        QTabBar tabs;
        tabs.setDocumentMode(true);
        for (const char *name : {"one", "two"})
            tabs.addTab(QString::fromLatin1(name));
        tabs.setCurrentIndex(1);
        tabs.resize(tabs.sizeHint());
        const QImage image = tabs.grab().toImage();
        const QColor mark = tabs.palette().color(QPalette::Highlight);
        QVERIFY(holds(image, tabs.tabRect(1).intersected(image.rect()), mark));
        QVERIFY(!holds(image, tabs.tabRect(0).intersected(image.rect()).adjusted(0, 0, -4, 0), mark));
    }

    void theSliderIsSeen()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(20);
        bar.resize(16, 200);
        const QImage image = bar.grab().toImage();
        const QColor edge = bar.palette().color(QPalette::Mid);
        QCOMPARE(image.pixelColor(8, 30), edge);   // at the start, below the arrow
        QVERIFY(image.pixelColor(8, 150) != edge); // the groove
    }
};

GOUJI_WIDGET_TEST(TestAppearance)
#include "tst_appearance.moc"
