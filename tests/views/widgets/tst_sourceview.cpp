// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sourceview.h"

#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/scanview.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace gouji;

namespace {

SourceOutline outline()
{
    SourceTable table;
    table.rows.push_back({{{QStringLiteral("标签"), {2, 0, {}, {}}, 1, 1}, {QStringLiteral("7"), {2, 0, {}, {}}, 1, 1}},
                          {2, 0, {}, {}},
                          {}});
    SourceOutline outline;
    for (int i = 0; i < 40; ++i)
        outline.blocks.push_back(SourceParagraph{QString(60, u'文'), {i + 10, 0, {}, {}}, false, 0});
    outline.blocks.push_back(table);
    return outline;
}

std::vector<QImage> pages(int count)
{
    QImage page(200, 1000, QImage::Format_RGB32);
    page.fill(Qt::white);
    return std::vector<QImage>(static_cast<std::size_t>(count), page);
}

} // namespace

class TestSourceView : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void bringsAPlaceIntoView()
    {
        SourceView view;
        QVERIFY(view.isEmpty());
        view.resize(400, 300);
        view.setSource(outline());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(!view.viewport()->rect().intersects(view.visualRect(view.model()->index(40, 1))));
        QVERIFY(view.showPlace({2, 0, {}, {}}));
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QCOMPARE(view.currentIndex().row(), 40);
        QVERIFY(!view.showPlace({999, 0, {}, {}}));
    }

    void paragraphsTakeTheWholeWidth()
    {
        SourceView view;
        view.resize(400, 300);
        view.setSource(outline());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.columnSpan(0, 1), 2);
        QCOMPARE(view.columnSpan(40, 1), 1);
        QVERIFY(!view.horizontalScrollBar()->isVisible());
        const int lines = view.rowHeight(0) / view.fontMetrics().height();
        QVERIFY2(lines >= 2 && lines <= 5, qPrintable(QString::number(lines)));
    }

    void anEmptyOneCanBeResized()
    {
        SourceView view;
        view.show();
        view.resize(view.width() + 100, 300);
        QCoreApplication::processEvents();
        QCOMPARE(view.model()->rowCount(), 0);
    }

    void enterAsksWhatBecameOfIt()
    {
        SourceView view;
        view.setSource(outline());
        view.show();
        QVERIFY(view.showPlace({2, 0, {}, {}}));
        const QSignalSpy spy(&view, &SourceView::placeActivated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<SourcePlace>().line, 2);
        QTest::keyClicks(&view, QStringLiteral("x"));
        QCOMPARE(view.currentIndex().data().toString(), QStringLiteral("标签"));
    }

    void pagesTurnByKeysAtTheirEnds()
    {
        ScanView view;
        view.resize(300, 400);
        view.setPages(pages(3));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.accessibleName().contains(u'3'));
        for (int i = 0; i < 12 && view.page() == 0; ++i)
            QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.page(), 1);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.page(), 0);
        view.goToPage(99);
        QCOMPARE(view.page(), 2);
    }

    void zoomsByKeysAndFitsAgain()
    {
        ScanView view;
        view.resize(300, 400);
        view.setPages(pages(1));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const double fitting = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > fitting);
        QVERIFY(view.widget()->width() > view.viewport()->width());
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(qFuzzyCompare(view.zoom(), fitting));
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom() >= 0.09);
    }
};

GOUJI_WIDGET_TEST(TestSourceView)
#include "tst_sourceview.moc"
