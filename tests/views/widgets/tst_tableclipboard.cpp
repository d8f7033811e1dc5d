// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/totals.h"
#include "tests/support/strictmain.h"
#include "tests/views/widgets/tabledesk.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

Report blankReport()
{
    return Report::forForm(FormLibrary::builtIn().find(QStringLiteral("2021")));
}

void putOnClipboard(const QString &html, const QString &text)
{
    auto *data = new QMimeData;
    if (!html.isEmpty())
        data->setHtml(html);
    data->setText(text);
    QApplication::clipboard()->setMimeData(data);
}

QString fixture(const char *file)
{
    return QString::fromUtf8(readFile(QStringLiteral(GOUJI_CLIPBOARD) + u'/' + QLatin1String(file)));
}

} // namespace

class TestTableClipboard : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void pastesWhatLibreOfficeCopiedByKeys()
    {
        TableDesk desk(1, blankReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        putOnClipboard(fixture("libreoffice-table3.html"), fixture("libreoffice-table3.txt"));
        const Report before = desk.session.report();
        desk.go(u"t3.granted.company");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(u"t3.received.natural_person"), QStringLiteral("97"));
        QCOMPARE(desk.text(u"t3.carried_out.total"), QStringLiteral("5"));
        QCOMPARE(desk.session.summary().identitiesBroken, 0);
        QVERIFY2(desk.message().contains(QStringLiteral("175")), qPrintable(desk.message()));
        QCOMPARE(desk.steps(), 1);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report() == before);
    }

    void pastesARectangleAtTheCursor()
    {
        TableDesk desk(1, blankReport());
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        putOnClipboard(fixture("libreoffice-figures.html"), fixture("libreoffice-figures.txt"));
        desk.go(u"t3.granted.company");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(u"t3.granted.company"), QStringLiteral("97"));
        QCOMPARE(desk.text(u"t3.granted.research_institute"), QStringLiteral("14"));
        QCOMPARE(desk.text(u"t3.partly_granted.company"), QStringLiteral("5"));
        QCOMPARE(desk.steps(), 1);
    }

    void copiesCutsAndPastesBack()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        desk.go(u"t3.received.natural_person");
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_Right, Qt::ShiftModifier);
        desk.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("97\t14\n5\t1\n"));
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>97</td>")));
        QVERIFY(desk.text(u"t3.carried_in.company").isEmpty());
        QCOMPARE(desk.steps(), 1);
        desk.go(u"t3.received.natural_person");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.session.report() == before);
        QCOMPARE(desk.steps(), 2);
    }

    void oneValueFillsASelection()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        putOnClipboard({}, QStringLiteral("８\r\n"));
        desk.go(u"t3.received.company");
        desk.press(Qt::Key_Down, Qt::ShiftModifier);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("8"));
        QCOMPARE(desk.text(u"t3.carried_in.company"), QStringLiteral("8"));
        QCOMPARE(desk.steps(), 1);
    }

    void whatDoesNotFitIsAskedAbout()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        QSignalSpy doubtful(&desk.form, &FormTable::pasteDoubtful);
        const Report before = desk.session.report();
        putOnClipboard({}, QStringLiteral("1\tx\n2\t3"));
        desk.go(u"t3.carried_out.other_organisation");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(doubtful.size(), 1);
        QVERIFY(desk.session.report() == before);
        const auto plan = doubtful.front().front().value<PastePlan>();
        desk.form.land(plan);
        QCOMPARE(desk.text(u"t3.carried_out.other_organisation"), QStringLiteral("1"));
        QCOMPARE(desk.text(u"t3.carried_out.total"), QStringLiteral("x"));
        QCOMPARE(desk.steps(), 1);
    }

    void whatIsNoTableIsSaid_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << QString() << "nothing on the clipboard";
        QTest::newRow("blank lines") << QString() << "\n\n\t\n"
                                     << "nothing on the clipboard";
        const QString line = QStringLiteral("1\t").repeated(99) + QStringLiteral("1\n");
        const QString row = QStringLiteral("<tr>") + QStringLiteral("<td>1").repeated(100);
        QTest::newRow("100,000 rows of 100") << QString() << line.repeated(100000) << "too large";
        QTest::newRow("the same as HTML")
            << QString(QStringLiteral("<table>") + row.repeated(100000)) << QString() << "too large";
        QTest::newRow("tables in tables")
            << QStringLiteral("<table><tr><td>").repeated(200000) << QString() << "too large";
    }

    void whatIsNoTableIsSaid()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(QString, said);
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        const Report before = desk.session.report();
        putOnClipboard(html, text);
        desk.go(u"t3.received.company");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(desk.message().contains(said), qPrintable(desk.message()));
        QVERIFY(desk.session.report() == before);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.message().isEmpty());
    }

    void aHugeSpanIsOneField()
    {
        TableDesk desk(1);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.form));
        putOnClipboard(QStringLiteral("<table><tr><td rowspan=99999999 colspan=99999999>5</table>"), {});
        desk.go(u"t3.received.company");
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.text(u"t3.received.company"), QStringLiteral("5"));
        QCOMPARE(desk.steps(), 1);
    }
};

GOUJI_WIDGET_TEST(TestTableClipboard)
#include "tst_tableclipboard.moc"
