// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/findbar.h"
#include "forms/reportview.h"
#include "model/report/prosetext.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace gouji;
using namespace gouji::test;

namespace {

Report saying(const QString &problems, const QString &other)
{
    Report report = sampleReport();
    *report.blocks(u"problems") = {Paragraph::fromText(problems)};
    *report.blocks(u"other") = {Paragraph::fromText(other)};
    return report;
}

/// A report in a window, with the bar open.
struct Desk
{
    explicit Desk(const Report &report, bool forReplacing = false) : session(report), view(session)
    {
        view.resize(1100, 700);
        view.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&view);
        view.goToSection(QStringLiteral("overview"));
        view.find(forReplacing);
    }

    template<typename Widget>
    Widget *get(const char *name)
    {
        return view.findChild<FindBar *>()->findChild<Widget *>(QLatin1String(name));
    }
    void look(const char *words) { commit(*get<QLineEdit>("find"), QString::fromUtf8(words)); }
    QString count() { return get<QLabel>("count")->text(); }
    QString text(QStringView section) { return proseText(*session.report().blocks(section), session.report()); }

    Session session;
    ReportView view;
};

} // namespace

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void goesThroughTheMatchesOfAllSections()
    {
        Desk desk(saying(QStringLiteral("甲乙龘，龘"), QStringLiteral("丙龘")));
        desk.look("龘");
        QCOMPARE(desk.get<QListWidget>("matches")->count(), 3);
        auto *find = desk.get<QLineEdit>("find");
        QStringList sections;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(find, Qt::Key_Return);
            sections.append(desk.view.currentSection());
            QVERIFY(find->hasFocus());
        }
        QCOMPARE(sections, (QStringList{QStringLiteral("problems"), QStringLiteral("problems"), QStringLiteral("other"),
                                        QStringLiteral("problems")}));
        QVERIFY(desk.count().startsWith(u'1'));
        desk.view.findNext(true);
        QCOMPARE(desk.view.currentSection(), QStringLiteral("other"));
    }

    void goesByKeysInTheOrderOfTheBar()
    {
        Desk desk(saying(QStringLiteral("甲龘乙"), QString()), true);
        desk.look("龘");
        const QString order = tabOrder(*desk.get<QLineEdit>("find"));
        QVERIFY2(order.startsWith(QStringLiteral("find replacement previous next matchCase matchWidth close replace "
                                                 "replaceAll breakLinks matches ")),
                 qPrintable(order)); // and then to the pages above
    }

    void selectsWhatItFound()
    {
        Desk desk(saying(QStringLiteral("甲龘乙"), QString()));
        desk.look("龘");
        QTest::keyClick(desk.get<QLineEdit>("find"), Qt::Key_Return);
        QList<ProseEdit *> edits = desk.view.findChildren<ProseEdit *>();
        QVERIFY(std::ranges::any_of(
            edits, [](ProseEdit *edit) { return edit->textCursor().selectedText() == QStringLiteral("龘"); }));
    }

    void findsFiguresInTheirTables()
    {
        Desk desk(sampleReport());
        desk.look("28431");
        QTest::keyClick(desk.get<QLineEdit>("find"), Qt::Key_Return);
        QCOMPARE(desk.view.currentSection(), QStringLiteral("disclosure"));
    }

    void optionsAreLive()
    {
        Desk desk(saying(QStringLiteral("ｑxz QXZ qxz"), QString()));
        desk.look("qxz");
        QCOMPARE(desk.get<QListWidget>("matches")->count(), 3);
        desk.get<QCheckBox>("matchWidth")->click();
        QCOMPARE(desk.get<QListWidget>("matches")->count(), 2);
        desk.get<QCheckBox>("matchCase")->click();
        QCOMPARE(desk.get<QListWidget>("matches")->count(), 1);
    }

    void replacesOneAfterTheOther()
    {
        Desk desk(saying(QStringLiteral("龘龘"), QString()), true);
        desk.look("龘");
        commit(*desk.get<QLineEdit>("replacement"), QStringLiteral("新"));
        QTest::keyClick(desk.get<QLineEdit>("replacement"), Qt::Key_Return); // goes there first
        QVERIFY(!desk.session.isModified());
        QTest::keyClick(desk.get<QLineEdit>("replacement"), Qt::Key_Return);
        QCOMPARE(desk.text(u"problems"), QStringLiteral("新龘"));
        QTest::keyClick(desk.get<QLineEdit>("replacement"), Qt::Key_Return);
        QCOMPARE(desk.text(u"problems"), QStringLiteral("新新"));
        QCOMPARE(desk.session.undoStack().count(), 2);
    }

    void replacesAllInOneStepAndSaysWhatItLeft()
    {
        Report report = saying(QStringLiteral("共9876，"), QStringLiteral("9876"));
        report.cell(cellOf(report, u"t2.licences.decisions")).value = Count::fromInteger(9876).value();
        auto &runs = std::get<Paragraph>(report.blocks(u"problems")->front()).runs;
        runs.emplace_back(Link{*CellId::fromString(u"t2.licences.decisions"), LinkStyle::Digits, {}});
        Desk desk(report, true);
        desk.look("9876");
        commit(*desk.get<QLineEdit>("replacement"), QStringLiteral("1"));
        desk.get<QPushButton>("replaceAll")->click();
        QCOMPARE(desk.text(u"problems"), QStringLiteral("共1，9876"));
        QCOMPARE(desk.text(u"other"), QStringLiteral("1"));
        QCOMPARE(desk.session.undoStack().count(), 1);
        QVERIFY(desk.get<QLabel>("message")->text().contains(u'2'));
        desk.get<QCheckBox>("breakLinks")->click();
        desk.get<QPushButton>("replaceAll")->click();
        QCOMPARE(desk.text(u"problems"), QStringLiteral("共1，1"));
        desk.session.undoStack().undo();
        desk.session.undoStack().undo();
        QCOMPARE(desk.session.report(), report);
    }

    void followsTheReport()
    {
        Desk desk(saying(QStringLiteral("龘"), QString()));
        desk.look("龘");
        QCOMPARE(desk.get<QListWidget>("matches")->count(), 1);
        desk.session.replaceBlocks({QStringLiteral("problems"), 0, 1, {}});
        QTRY_COMPARE(desk.get<QListWidget>("matches")->count(), 0);
        QVERIFY(!desk.get<QPushButton>("next")->isEnabled());
    }

    void escapeGivesTheFocusBack()
    {
        Desk desk(saying(QStringLiteral("龘"), QString()));
        QTest::keyClick(desk.get<QLineEdit>("find"), Qt::Key_Escape);
        QVERIFY(!desk.view.findChild<FindBar *>()->isVisible());
        QVERIFY(desk.view.window()->focusWidget());
        QVERIFY(!desk.view.findChild<FindBar *>()->isAncestorOf(desk.view.window()->focusWidget()));
    }

    void tabGoesThroughItsFields()
    {
        Desk desk(saying(QStringLiteral("龘"), QString()), true);
        desk.look("龘");
        QStringList names;
        for (int i = 0; i < 11; ++i) {
            names.append(desk.view.window()->focusWidget()->objectName());
            QTest::keyClick(desk.view.window()->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, QStringLiteral("find replacement previous next matchCase matchWidth close replace replaceAll "
                                       "breakLinks matches")
                            .split(u' '));
    }

    void everyFieldHasAName()
    {
        Desk desk(sampleReport(), true);
        for (const QWidget *widget : desk.view.findChild<FindBar *>()->findChildren<QLineEdit *>())
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY(!desk.get<QListWidget>("matches")->accessibleName().isEmpty());
    }
};

GOUJI_WIDGET_TEST(TestFindBar)
#include "tst_findbar.moc"
