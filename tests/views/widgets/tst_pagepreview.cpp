// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pagepreview.h"

#include "tests/support/samplepages.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/pagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : pages(samplePages())
    {
        preview.resize(900, 600);
        preview.setDocument(pages);
        preview.show();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&preview, key, modifiers);
    }

    std::shared_ptr<const PageDocument> pages;
    PagePreview preview;
};

} // namespace

class TestPagePreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void goesThroughThePagesByKeys()
    {
        Desk desk;
        const int count = desk.preview.pageCount();
        QVERIFY(count >= 5);
        QCOMPARE(desk.preview.currentPage(), 0);
        QSignalSpy changed(&desk.preview, &PagePreview::currentPageChanged);
        desk.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(desk.preview.currentPage(), 1);
        desk.press(Qt::Key_End);
        QCOMPARE(desk.preview.currentPage(), count - 1);
        desk.press(Qt::Key_PageDown, Qt::ControlModifier); // there is none
        QCOMPARE(desk.preview.currentPage(), count - 1);
        desk.press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(desk.preview.currentPage(), count - 2);
        desk.press(Qt::Key_Home);
        QCOMPARE(desk.preview.currentPage(), 0);
        QCOMPARE(changed.size(), 4);
        const int before = desk.preview.verticalScrollBar()->value();
        desk.press(Qt::Key_PageDown);
        QVERIFY(desk.preview.verticalScrollBar()->value() > before);
    }

    void zoomsByKeysAndWheel()
    {
        Desk desk;
        QSignalSpy zoomed(&desk.preview, &PagePreview::zoomChanged);
        QCOMPARE(desk.preview.zoom(), 1.0);
        desk.press(Qt::Key_Plus);
        QCOMPARE(desk.preview.zoom(), 1.25);
        desk.press(Qt::Key_Minus);
        desk.press(Qt::Key_Minus);
        QCOMPARE(desk.preview.zoom(), 0.8);
        desk.press(Qt::Key_0);
        QCOMPARE(desk.preview.zoom(), 1.0);
        for (int i = 0; i < 20; ++i)
            desk.press(Qt::Key_Plus);
        QCOMPARE(desk.preview.zoom(), PagePreview::mostZoom);
        QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, QPoint(0, -120), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.preview.viewport(), &wheel);
        QVERIFY(desk.preview.zoom() < PagePreview::mostZoom);
        QVERIFY(zoomed.size() > 4);
    }

    void keepsThePageInViewWhenItIsZoomed()
    {
        Desk desk;
        desk.preview.goToPage(3);
        for (const qreal factor : {2.0, 0.5, 1.25}) {
            desk.preview.setZoom(factor);
            QCOMPARE(desk.preview.currentPage(), 3);
        }
    }

    void fitsTheWindow()
    {
        Desk desk;
        desk.preview.setFit(PagePreview::Fit::Width);
        const qreal wide = desk.preview.zoom();
        desk.preview.resize(600, 600);
        QVERIFY(desk.preview.zoom() < wide);
        QVERIFY(desk.preview.horizontalScrollBar()->maximum() == 0);
        desk.preview.setFit(PagePreview::Fit::Page);
        QVERIFY(desk.preview.zoom() < 0.6);
        desk.preview.setZoom(1);
        desk.preview.resize(500, 500);
        QCOMPARE(desk.preview.zoom(), 1.0);
    }

    void paintsThePagesAsTheyArePrinted()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.preview));
        const QImage shown = desk.preview.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QImage page = PagePainter(*desk.pages).image(0, desk.preview.logicalDpiY());
        const int left = (desk.preview.viewport()->width() - page.width()) / 2;
        const QRect part(100, 100, 400, 300);
        QCOMPARE(shown.copy(part.translated(left, 16)), page.copy(part));
    }

    void saysThePageAndItsWords()
    {
        Desk desk;
        QCOMPARE(desk.preview.accessibleName(), QStringLiteral("Page 1 of %1").arg(desk.preview.pageCount()));
        QVERIFY(desk.preview.accessibleDescription().contains(QStringLiteral("清河湾县人民政府")));
        desk.press(Qt::Key_End);
        QVERIFY(!desk.preview.accessibleDescription().contains(QStringLiteral("一、总体情况")));
    }

    void staysWhereItIsWhenTheReportChanges()
    {
        Desk desk;
        desk.preview.goToPage(2);
        const int place = desk.preview.verticalScrollBar()->value();
        desk.preview.setDocument(samplePages());
        QCOMPARE(desk.preview.verticalScrollBar()->value(), place);
        desk.preview.setDocument(nullptr);
        QCOMPARE(desk.preview.currentPage(), -1);
        QCOMPARE(desk.preview.accessibleName(), QStringLiteral("Pages: none"));
        desk.press(Qt::Key_End);
    }

    void listsThePages()
    {
        PageListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto pages = samplePages();
        model.setDocument(pages);
        QCOMPARE(model.rowCount(), static_cast<int>(pages->pages.size()));
        const QModelIndex second = model.index(1);
        QCOMPARE(model.data(second, Qt::DisplayRole).toString(), QStringLiteral("2"));
        QCOMPARE(model.data(second, Qt::AccessibleTextRole).toString(), QStringLiteral("Page 2"));
        QVERIFY(!model.data(second, Qt::DecorationRole).value<QPixmap>().isNull());
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

GOUJI_WIDGET_TEST(TestPagePreview)
#include "tst_pagepreview.moc"
