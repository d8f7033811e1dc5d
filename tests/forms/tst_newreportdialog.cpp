// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/newreportdialog.h"

#include "model/template/formreader.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : forms(FormLibrary::builtIn()), dialog(forms, 2030)
    {
        dialog.show();
        dialog.activateWindow();
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return dialog.findChild<Widget *>(QString::fromLatin1(name));
    }
    QPushButton *ok() { return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }
    void offer(Report report)
    {
        dialog.setLastYear(QStringLiteral("last.txt"), std::make_shared<const Report>(std::move(report)));
    }

    FormLibrary forms;
    NewReportDialog dialog;
};

} // namespace

class TestNewReportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void asksForTheFileByKey()
    {
        Desk desk;
        const QSignalSpy wanted(&desk.dialog, &NewReportDialog::lastYearWanted);
        QVERIFY(!desk.find<QGroupBox>("lastYearBox")->isVisible());
        QTest::keyClick(desk.find<QPushButton>("lastYearButton"), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
    }

    void showsWhatWouldBeTakenOverAndAsksWhetherItWasPublished()
    {
        Desk desk;
        desk.offer(sampleReport());
        QVERIFY(desk.find<QGroupBox>("lastYearBox")->isVisible());
        QCOMPARE(desk.find<QLabel>("lastYearFile")->text(), QStringLiteral("last.txt"));
        QCOMPARE(desk.find<QLabel>("preview")->text(),
                 QStringLiteral("清河湾县人民政府2025年政府信息公开工作年度报告"));
        const QString carried = desk.find<QLabel>("carried")->text();
        QVERIFY2(carried.contains(QStringLiteral("5 sub-heading")) && carried.contains(QStringLiteral("3 problem")) &&
                     carried.contains(QStringLiteral("last year: 5.")) &&
                     carried.contains(QStringLiteral("行政规范性文件 现行有效件数 41")),
                 qPrintable(carried));
        QVERIFY(!desk.ok()->isEnabled()); // not answered yet
        QTest::keyClick(desk.find<QRadioButton>("draft"), Qt::Key_Space);
        QVERIFY(desk.ok()->isEnabled());
        QVERIFY(!desk.dialog.isPublished());
        QTest::keyClick(desk.find<QRadioButton>("published"), Qt::Key_Space);
        QVERIFY(desk.dialog.isPublished());
        QTest::keyClick(desk.ok(), Qt::Key_Return);
        QCOMPARE(desk.dialog.result(), static_cast<int>(QDialog::Accepted));
    }

    void takesAReportThatSaysItIsPublishedAtItsWord()
    {
        Desk desk;
        Report report = sampleReport();
        report.facts.state = ReportState::Published;
        desk.offer(report);
        QVERIFY(desk.dialog.isPublished());
        QVERIFY(desk.ok()->isEnabled());
    }

    void keepsTheOldNameOfABodyAsAnAlias()
    {
        Desk desk;
        Report report = sampleReport();
        report.facts.identityCode = QStringLiteral("11330000MB1234567X");
        desk.offer(report);
        QVERIFY(desk.dialog.facts().aliases.isEmpty());
        auto *body = desk.find<QLineEdit>("body");
        body->selectAll();
        commit(*body, QStringLiteral("清河湾市人民政府"));
        const Facts facts = desk.dialog.facts();
        QCOMPARE(facts.body, QStringLiteral("清河湾市人民政府"));
        QCOMPARE(facts.aliases, QStringList(report.facts.body));
        QCOMPARE(facts.identityCode, report.facts.identityCode);
        QCOMPARE(facts.year, 2025);
    }

    void goesByKeysInTheOrderOfTheForm()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowExposed(&desk.dialog));
        desk.offer(sampleReport());
        QTest::keyClick(desk.find<QRadioButton>("published"), Qt::Key_Space);
        QCOMPARE(tabOrder(*desk.find<QLineEdit>("body")),
                 QStringLiteral("body year kind lastYearButton published OK Cancel"));
    }

    void letsAPersonChooseWhereTwoFormsCoverTheYear()
    {
        Desk desk;
        auto *choice = desk.find<QComboBox>("form");
        QVERIFY(!choice->isVisible());
        QCOMPARE(desk.dialog.form()->id(), QStringLiteral("2021"));
        desk.forms.add(FormReader::read(readFile(QStringLiteral(INVENTED_FORM))).value());
        desk.find<QSpinBox>("year")->setValue(2091);
        QVERIFY(choice->isVisible());
        QCOMPARE(desk.dialog.form()->id(), QStringLiteral("invented")); // the one that came into force last
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Up);
        QCOMPARE(desk.dialog.form()->id(), QStringLiteral("2021"));
        desk.find<QSpinBox>("year")->setValue(2031);
        QVERIFY(!choice->isVisible());
        QCOMPARE(desk.dialog.form()->id(), QStringLiteral("2021"));
    }

    void saysWhatWentWrongWithAFile()
    {
        Desk desk;
        desk.dialog.say(QStringLiteral("no report"));
        QVERIFY(desk.find<QLabel>("message")->isVisible());
        desk.offer(sampleReport());
        QVERIFY(!desk.find<QLabel>("message")->isVisible());
    }

    void keepsWhatWasChosenWhenTheLanguageChanges()
    {
        Desk desk;
        Report report = sampleReport();
        report.facts.kind = {BodyKind::Township, false};
        desk.offer(report);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&desk.dialog, &change);
        QCOMPARE(desk.dialog.facts().kind.value, BodyKind::Township);
        QCOMPARE(desk.find<QLabel>("lastYearFile")->text(), QStringLiteral("last.txt"));
    }
};

GOUJI_WIDGET_TEST(TestNewReportDialog)
#include "tst_newreportdialog.moc"
