// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/formtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Shown
{
    explicit Shown(int table) : session(sampleReport()), model(session, table), form(model)
    {
        form.resize(1100, 900);
        form.show();
        form.activateWindow();
        form.view().setFocus();
    }

    QString text(QStringView id) const { return session.report().cell(cellOf(session.report(), id)).value.toString(); }
    void type(const QString &keys) { QTest::keyClicks(form.view().viewport(), keys); }
    QWidget *target() { return form.view().findChild<QLineEdit *>(); }

    Session session;
    TableModel model;
    FormTable form;
};

} // namespace

class TestFormTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void typingAFigureChangesTheReportAndGoesDown()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.form));
        shown.form.goTo(cellOf(shown.session.report(), u"t3.received.natural_person"));
        shown.type(QStringLiteral("9"));
        QVERIFY(shown.target());
        QTest::keyClicks(shown.target(), QStringLiteral("87"));
        QTest::keyClick(shown.target(), Qt::Key_Return);
        QTRY_COMPARE(shown.text(u"t3.received.natural_person"), QStringLiteral("987"));
        QTRY_COMPARE(shown.model.cellAt(shown.form.view().currentIndex()),
                     std::optional(cellOf(shown.session.report(), u"t3.carried_in.natural_person")));
        QVERIFY(shown.session.summary().identitiesBroken > 0);
    }

    void escapeRestoresAndDeleteBlanks()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.form));
        const QString before = shown.text(u"t3.received.company");
        shown.form.goTo(cellOf(shown.session.report(), u"t3.received.company"));
        shown.type(QStringLiteral("5"));
        QTest::keyClick(shown.target(), Qt::Key_Escape);
        QCOMPARE(shown.text(u"t3.received.company"), before);
        QTest::keyClick(&shown.form.view(), Qt::Key_Delete);
        QVERIFY(shown.session.report().cell(cellOf(shown.session.report(), u"t3.received.company")).value.isBlank());
        shown.session.undoStack().undo();
        QCOMPARE(shown.text(u"t3.received.company"), before);
    }

    void arrowsStepOverTexts()
    {
        Shown shown(0);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.form));
        shown.form.goTo(cellOf(shown.session.report(), u"t2.normative_documents.made"));
        QTest::keyClick(&shown.form.view(), Qt::Key_Down);
        QCOMPARE(shown.model.cellAt(shown.form.view().currentIndex()),
                 std::optional(cellOf(shown.session.report(), u"t2.licences.decisions")));
        QTest::keyClick(&shown.form.view(), Qt::Key_Up);
        QVERIFY(shown.model.cellAt(shown.form.view().currentIndex()));
    }

    void keepsWhatIsNoNumberInView()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.form));
        shown.form.goTo(cellOf(shown.session.report(), u"t3.received.company"));
        shown.type(QStringLiteral("x"));
        QTest::keyClick(shown.target(), Qt::Key_Return);
        QTRY_COMPARE(shown.text(u"t3.received.company"), QStringLiteral("x"));
        QCOMPARE(shown.session.summary().errors, 1);
    }

    void freezesHeadersAndLabelsAndTheCheckRow()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.form));
        QVERIFY(shown.form.view().horizontalHeader()->isVisible());
        QVERIFY(shown.form.view().verticalHeader()->isVisible());
        QVERIFY(shown.form.view().isRowHidden(shown.model.bodyRowCount()));
        const auto views = shown.form.findChildren<FormTableView *>();
        QCOMPARE(views.size(), 2);
        QVERIFY(!views.last()->isRowHidden(shown.model.bodyRowCount()));
    }

    void fitsALaptopAcross()
    {
        Shown shown(1);
        QVERIFY2(shown.form.view().fullWidth() <= 1366 - 176 - 256 - 2 * 16,
                 qPrintable(QString::number(shown.form.view().fullWidth())));
    }

    void zoomsInsideItsBounds()
    {
        Shown shown(1);
        const QSignalSpy spy(&shown.form, &FormTable::zoomChanged);
        const int width = shown.form.view().columnWidth(0);
        shown.form.setZoom(2.0);
        QVERIFY(shown.form.view().columnWidth(0) > width * 17 / 10);
        shown.form.setZoom(99.0);
        QCOMPARE(shown.form.zoom(), 2.5);
        QCOMPARE(spy.size(), 2);
    }

    void beginsWhereWorkGoesOn()
    {
        Report report = sampleReport();
        report.cell(cellOf(report, u"t3.granted.company")).value = CellValue();
        Session session(report);
        TableModel model(session, 1);
        FormTable form(model);
        form.goToWork();
        QCOMPARE(model.cellAt(form.view().currentIndex()), std::optional(cellOf(report, u"t3.granted.company")));
    }
};

GOUJI_WIDGET_TEST(TestFormTable)
#include "tst_formtable.moc"
