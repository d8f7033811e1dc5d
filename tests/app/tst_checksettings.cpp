// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checksettings.h"

#include "app/exporting/pagesurroundings.h"
#include "app/mainwindow.h"
#include "forms/prosepane.h"
#include "forms/reportview.h"
#include "model/report/prosetext.h"
#include "model/support/safefile.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

/// The window with a report whose section on problems is as given.
struct Desk
{
    explicit Desk(const QString &problems) : window(workbench)
    {
        window.show();
        Report report = sampleReport();
        *report.blocks(u"problems") = {Paragraph::fromText(problems)};
        workbench.add(std::move(report));
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&window);
        window.currentView()->goToSection(QStringLiteral("problems"));
        edit().setFocus();
    }
    ~Desk() { workbench.settings().clear(); }

    QAction *action(const char *name) { return window.findChild<QAction *>(QLatin1String(name)); }
    ProseEdit &edit() { return window.currentView()->currentProse()->edit(); }
    Session &session() { return workbench.current()->session(); }
    QString text() { return proseText(*session().report().blocks(u"problems"), session().report()); }
    bool finds(const char *check)
    {
        return std::ranges::any_of(session().checks().findings(), [&](const Finding &finding) {
            return finding.check == CheckId(QLatin1String(check));
        });
    }

    Workbench workbench;
    MainWindow window;
};

const QString commas = QStringLiteral("公开不够及时,下一步将加强培训,提高质量。");

} // namespace

/// The office's choice reaches every open report, and what is certain is mended by key.
class TestCheckSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void keepsTheChoice();
    void readsTheWordsOfTheOffice();
    void tellsAFaultInTheWords();
    void makesAFileToBeginWith();
    void reachesReportsThatAreOpen();
    void isChosenInTheWindow();
    void looksAtThePublishedFile();
    void knowsTheFonts();
    void mendsAtTheCursorByKey();
    void mendsAllOfAKindByKey();
};

void TestCheckSettings::keepsTheChoice()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const CheckChoice choice{
        {CheckId(QStringLiteral("TX-16"))}, {CheckId(QStringLiteral("TX-08"))}, QDate(2025, 1, 20), {}};
    CheckSettings(settings).choose(choice);
    const CheckSettings again(settings);
    QCOMPARE(again.choice(), choice);
    QVERIFY(again.options().isOn(CheckId(QStringLiteral("TX-16"))));
    QVERIFY(!again.options().isOn(CheckId(QStringLiteral("TX-08"))));
    QCOMPARE(again.options().noticeDate, QDate(2025, 1, 20));
    settings.setValue(QStringLiteral("prose/limit/overview"), 3000);
    QCOMPARE(again.options().sectionOneLimit, std::optional(3000));
}

void TestCheckSettings::readsTheWordsOfTheOffice()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const QString path = folder.filePath(QStringLiteral("用词.txt"));
    write(path, QStringLiteral("[易混词]\n股室 → 科室\n"));
    CheckSettings checks(settings);
    QCOMPARE(checks.options().words, WordLists::builtIn());
    checks.choose({{}, {}, {}, path});
    QCOMPARE(checks.options().words->confusable.back().wrong, QStringLiteral("股室"));
    QVERIFY(checks.wordsFault().isEmpty() && !checks.wordsState().isEmpty());
}

void TestCheckSettings::tellsAFaultInTheWords()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
    const QString path = folder.filePath(QStringLiteral("用词.txt"));
    write(path, QStringLiteral("[易混词]\n股室\n"));
    CheckSettings checks(settings);
    checks.choose({{}, {}, {}, path});
    QVERIFY2(checks.wordsFault().contains(path) && checks.wordsFault().contains(QStringLiteral("Line 2")),
             qPrintable(checks.wordsFault()));
    QCOMPARE(checks.options().words, WordLists::builtIn());
    checks.choose({{}, {}, {}, folder.filePath(QStringLiteral("none.txt"))});
    QVERIFY(!checks.wordsFault().isEmpty());
}

void TestCheckSettings::makesAFileToBeginWith()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/words.txt"));
    QCOMPARE(makeWordsFile(path), QString());
    QVERIFY(readFile(path).contains("[易混词]"));
    write(path, QStringLiteral("mine"));
    QCOMPARE(makeWordsFile(path), QString());
    QCOMPARE(readFile(path), QByteArray("mine"));
    QVERIFY(!makeWordsFile(path + QStringLiteral("/below/a/file.txt")).isEmpty());
}

void TestCheckSettings::reachesReportsThatAreOpen()
{
    Desk desk(commas);
    QVERIFY(desk.finds("TX-05"));
    desk.workbench.checkSettings().choose({{}, {CheckId(QStringLiteral("TX-05"))}, {}, {}});
    QVERIFY(!desk.finds("TX-05"));
    desk.workbench.checkSettings().choose({});
    QVERIFY(desk.finds("TX-05"));
}

void TestCheckSettings::isChosenInTheWindow()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.txt"));
    write(path, QStringLiteral("[易混词]\n提高质量 → 提升质量\n"));
    Desk desk(commas);
    desk.action("choose-checks")->trigger();
    auto *dialog = desk.window.findChild<ChecksDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    commit(*dialog->findChild<QLineEdit *>(QStringLiteral("wordsFile")), path);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QVERIFY(desk.finds("TX-11"));
}

void TestCheckSettings::looksAtThePublishedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("年报.pdf"));
    const QString report = folder.filePath(QStringLiteral("年报.gouji"));
    write(path, QStringLiteral("as published"));
    const FontSet fonts;
    Publication publication;
    publication.address = QStringLiteral("年报.pdf");
    publication.digest = QString::fromLatin1(contentDigest("as published").toHex());
    const auto digest = [&] {
        return PageSurroundings(fonts, pageStyle(PagePreset::Official), publication, report)
            .publishedDigest(publication);
    };
    QCOMPARE(digest(), publication.digest);
    write(path, QStringLiteral("changed"));
    QVERIFY(!digest().isEmpty() && digest() != publication.digest);
    publication.address = QStringLiteral("http://www.example.cn/年报.pdf");
    QCOMPARE(digest(), QString());
    publication.address = QStringLiteral("none.pdf");
    QCOMPARE(digest(), QString());
}

void TestCheckSettings::knowsTheFonts()
{
    const FontSet fonts;
    PageStyle style = pageStyle(PagePreset::Official);
    const PageSurroundings surroundings(fonts, style, {}, {});
    QVERIFY(surroundings.hasGlyph(U'县'));
    QVERIFY(!surroundings.hasGlyph(0x10fffd)); // of private use, and in no font
    for (const QString &family : surroundings.missingFamilies())
        QVERIFY(family.contains(u'（'));
}

void TestCheckSettings::mendsAtTheCursorByKey()
{
    Desk desk(commas);
    desk.edit().goTo({0, static_cast<int>(commas.indexOf(u',')), 1, {}});
    QTest::keyClick(&desk.edit(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(desk.text(), QStringLiteral("公开不够及时，下一步将加强培训,提高质量。"));
    QTest::keyClick(&desk.edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.text(), commas);
    desk.edit().moveCursor(QTextCursor::End);
    QTest::keyClick(&desk.edit(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(desk.text(), commas);
}

void TestCheckSettings::mendsAllOfAKindByKey()
{
    Desk desk(commas);
    desk.edit().goTo({0, static_cast<int>(commas.indexOf(u',')), 1, {}});
    desk.action("fix-all")->trigger();
    QCOMPARE(desk.text(), QString(commas).replace(u',', u'，'));
    QCOMPARE(desk.session().undoStack().count(), 1);
}

GOUJI_WIDGET_TEST(TestCheckSettings)
#include "tst_checksettings.moc"
