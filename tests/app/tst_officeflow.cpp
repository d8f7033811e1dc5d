// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officeflow.h"

#include "app/letterflow.h"
#include "app/office/officefolder.h"
#include "app/officeguidance.h"
#include "app/officepapers.h"
#include "app/pagesettings.h"
#include "forms/officepackdialog.h"
#include "forms/reportview.h"
#include "model/support/safefile.h"
#include "tests/app/office/officesamples.h"
#include "tests/support/filedialog.h"
#include "tests/support/openwindow.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace gouji;
using namespace gouji::test;

namespace {

/// The window of an office that set nothing yet.
struct Desk : OpenWindow
{
    ~Desk()
    {
        for (ReportDocument *document : workbench.documents())
            document->forgetUnsavedWork();
        workbench.settings().clear();
    }

    OfficePackDialog *dialog() { return window.findChild<OfficePackDialog *>(); }
    void accept()
    {
        QVERIFY2(dialog(), qPrintable(said()));
        QTest::keyClick(dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString put(const QString &name, const QByteArray &bytes) const
    {
        return writeWholeFile(path(name), bytes) ? path(name) : QString();
    }
    /// Imports a pack through the menu, as a person does.
    void import(const QByteArray &pack)
    {
        typeIntoFileDialog(put(QStringLiteral("pack.goujioffice"), pack));
        trigger("import-office");
    }
    void importAll(const QByteArray &pack)
    {
        import(pack);
        accept();
    }
    bool isOn(const char *check) { return workbench.checkSettings().options().isOn(CheckId(QLatin1String(check))); }
    bool knows(const QString &wrong)
    {
        return std::ranges::any_of(workbench.checkSettings().options().words->confusable,
                                   [&](const WordLists::Wrong &word) { return word.wrong == wrong; });
    }
    PageStyle style(PagePreset preset) { return PageSettings(workbench.settings()).style(preset); }
    PageLength bodySize() { return style(PagePreset::Official).bodySize; }
    QAction *action(const QString &name) { return window.findChild<QAction *>(name); }
};

QByteArray wordsFile()
{
    return readFile(CheckSettings::usualWordsFile());
}

} // namespace

/// An office's pack through the menus, with the files that it ends in.
class TestOfficeFlow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        failOnAnyWarning();
        QDir(officeFolder()).removeRecursively();
    }
    void cleanupTestCase() { QDir(officeFolder()).removeRecursively(); }

    void isTakenOverAtOnce();
    void isStillThereAtTheNextStart();
    void onlyWhatIsChosenIsTaken();
    void whatWasThereIsPutBack();
    void wordsChosenElsewhereAreLeftAlone();
    void pagesAreAsTheOfficeHasThem();
    void isHandedAround();
    void nothingToHandAround();
    void saysWhatIsWrong();
    void oneThingThatCannotBeKeptUndoesAll();
    void whatCannotBeWrittenUndoesAll();
    void onlyTheLastImportIsUndone();
    void onlyWhatIsChosenIsHandedAround();
    void sameAgainIsNotAskedAbout();
    void whatCannotBeReadIsNotReplaced();
    void isDroppedOnTheWindow();
    void saysWhatItDoesNotKnow();
};

void TestOfficeFlow::isTakenOverAtOnce()
{
    Desk desk;
    desk.workbench.add(sampleReport());
    QVERIFY(!desk.action(QStringLiteral("undo-office-import"))->isEnabled());
    desk.importAll(samplePack());
    QVERIFY2(desk.said().contains(QStringLiteral("8")), qPrintable(desk.said()));
    QVERIFY(desk.workbench.forms().find(u"invented"));
    QVERIFY(desk.isOn("TX-16") && !desk.isOn("TX-08"));
    QVERIFY(desk.knows(QStringLiteral("股室")));
    QCOMPARE(desk.workbench.checkSettings().options().sectionOneLimit, std::optional(1500));
    QCOMPARE(desk.bodySize(), PageLength::ofPoints(15));
    QCOMPARE(desk.workbench.guidanceNotes().forSection(QStringLiteral("overview")), QStringLiteral("先写数字。"));
    QCOMPARE(officeLetterWords().title, QStringLiteral("退回通知"));
    QVERIFY(desk.action(QStringLiteral("paper-cover")) && desk.action(QStringLiteral("paper-cover"))->isEnabled());
    QVERIFY(desk.action(QStringLiteral("undo-office-import"))->isEnabled());
    QVERIFY(wordsFile().contains("[惯用表述]\n建设幸福清水湾\n"));
}

void TestOfficeFlow::isStillThereAtTheNextStart()
{
    {
        Desk desk;
        desk.importAll(samplePack());
        desk.workbench.settings().sync();
        const OfficePapers papers = readOfficePapers();
        QVERIFY(papers.faults.isEmpty());
    }
    const Workbench next;
    QVERIFY(next.forms().find(u"invented"));
    QVERIFY(readOfficeGuidance().isOk() && !readOfficeGuidance()->isEmpty());
    QCOMPARE(readOfficePapers().papers.back().id, QStringLiteral("cover"));
}

void TestOfficeFlow::onlyWhatIsChosenIsTaken()
{
    Desk desk;
    desk.import(samplePack());
    auto *list = desk.dialog()->findChild<QTreeWidget *>(QStringLiteral("items"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space); // the form
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // the words, not the phrases
    desk.accept();
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(!desk.knows(QStringLiteral("股室")));
    QCOMPARE(wordsFile(), QByteArray("\n[惯用表述]\n建设幸福清水湾\n"));
}

void TestOfficeFlow::whatWasThereIsPutBack()
{
    const QByteArray own = "# 本单位\n\n[易混词]\n处室 → 科室\n";
    QDir().mkpath(officeFolder());
    QVERIFY(writeWholeFile(CheckSettings::usualWordsFile(), own).isOk());
    QVERIFY(writeWholeFile(officeGuidancePath(),
                           R"({"format": "gouji-guidance", "version": 1, "sections": {"overview": "旧的。"}})")
                .isOk());
    Desk desk;
    desk.workbench.checkSettings().choose({{}, {CheckId(QStringLiteral("TX-05"))}, {}, {}});
    desk.importAll(samplePack());
    QVERIFY(desk.knows(QStringLiteral("股室")) && !desk.knows(QStringLiteral("处室")));
    QVERIFY(desk.isOn("TX-05"));
    desk.trigger("undo-office-import");
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(desk.knows(QStringLiteral("处室")) && !desk.knows(QStringLiteral("股室")));
    QVERIFY(!desk.isOn("TX-05") && !desk.isOn("TX-16") && desk.isOn("TX-08"));
    QCOMPARE(desk.workbench.guidanceNotes().forSection(QStringLiteral("overview")), QStringLiteral("旧的。"));
    QCOMPARE(officeLetterWords().title, LetterWords::builtIn().title);
    QVERIFY(!desk.action(QStringLiteral("paper-cover")));
    QCOMPARE(wordsFile(), own);
    desk.trigger("undo-office-import"); // done again
    QVERIFY(desk.workbench.forms().find(u"invented"));
    QVERIFY(desk.knows(QStringLiteral("股室")) && !desk.knows(QStringLiteral("处室")));
    QVERIFY(desk.isOn("TX-16"));
}

void TestOfficeFlow::wordsChosenElsewhereAreLeftAlone()
{
    Desk desk;
    const QByteArray shared = "[外文]\nABC\n[惯用表述]\n上下一心同建设\n";
    const QString path = desk.put(QStringLiteral("共用.txt"), shared);
    desk.workbench.checkSettings().choose({{}, {}, {}, path});
    desk.importAll(samplePack());
    QCOMPARE(readFile(path), shared);
    QVERIFY(desk.knows(QStringLiteral("股室")));
    QVERIFY(desk.workbench.checkSettings().choice().wordsFile.isEmpty());
    desk.trigger("undo-office-import");
    QCOMPARE(desk.workbench.checkSettings().choice().wordsFile, path);
    QVERIFY(!desk.knows(QStringLiteral("股室")));
}

void TestOfficeFlow::pagesAreAsTheOfficeHasThem()
{
    Desk desk;
    PageStyle own = desk.style(PagePreset::Compact);
    own.left = PageLength::ofMillimetres(40);
    own.fitLetterSpacing();
    desk.workbench.setPageStyle(PagePreset::Compact, own);
    const QSignalSpy laidOutAnew(&desk.workbench, &Workbench::pageStylesChanged);
    desk.importAll(samplePack());
    QVERIFY(!laidOutAnew.isEmpty());
    QCOMPARE(desk.style(PagePreset::Official).wanted(FontRole::Body).constFirst().family, QStringLiteral("方正仿宋"));
    QCOMPARE(desk.style(PagePreset::LargePrint).tableSize, PageLength::ofPoints(12.5));
    QCOMPARE(desk.style(PagePreset::Compact), pageStyle(PagePreset::Compact)); // as in the office
    desk.trigger("undo-office-import");
    QCOMPARE(desk.style(PagePreset::Official), pageStyle(PagePreset::Official));
    QCOMPARE(desk.style(PagePreset::Compact), own);
    desk.trigger("undo-office-import"); // done again
    QCOMPARE(desk.bodySize(), PageLength::ofPoints(15));
    desk.importAll(
        R"({"format": "gouji-office", "version": "1.0", "phrases": ["建设幸福清水湾"]})"); // of a time before
    QCOMPARE(desk.bodySize(), PageLength::ofPoints(15));
}

void TestOfficeFlow::isHandedAround()
{
    Desk desk;
    desk.importAll(samplePack());
    const QString path = desk.path(QStringLiteral("out"));
    desk.trigger("export-office");
    QVERIFY(desk.dialog());
    typeIntoFileDialog(path);
    desk.accept();
    const Result<OfficePack> pack = readOfficePackFile(path + QStringLiteral(".goujioffice"));
    QVERIFY2(pack.isOk(), qPrintable(desk.said()));
    QVERIFY(pack->items == readOfficePack(samplePack())->items);
    const QByteArray others = "somebody's";
    QVERIFY(writeWholeFile(path + QStringLiteral(".goujioffice"), others).isOk());
    desk.trigger("export-office");
    typeIntoFileDialog(path); // it asks about a file without the ending
    desk.accept();
    QCOMPARE(readFile(path + QStringLiteral(".goujioffice")), others);
}

void TestOfficeFlow::nothingToHandAround()
{
    Desk desk;
    desk.trigger("export-office");
    QVERIFY(!desk.dialog());
    QVERIFY(desk.said().contains(QStringLiteral("nothing of your own")));
}

void TestOfficeFlow::saysWhatIsWrong()
{
    Desk desk;
    desk.import(samplePack().left(3000));
    QVERIFY(!desk.dialog());
    QVERIFY2(desk.said().contains(QStringLiteral("line")), qPrintable(desk.said()));
    desk.import(samplePackWith("TX-16", "TX-99"));
    QVERIFY(!desk.dialog());
    QVERIFY2(desk.said().contains(QStringLiteral("checks › on")), qPrintable(desk.said()));
    QVERIFY(!OfficeSetup::canUndo());
}

void TestOfficeFlow::oneThingThatCannotBeKeptUndoesAll()
{
    Desk desk;
    desk.importAll(samplePackWith("\"id\": \"invented\"", "\"id\": \"2021\""));
    QVERIFY2(desk.said().contains(QStringLiteral("Nothing was taken over")), qPrintable(desk.said()));
    QVERIFY(!desk.knows(QStringLiteral("股室")));
    QVERIFY(!desk.isOn("TX-16"));
    QVERIFY(!OfficeSetup::canUndo());
    QVERIFY(!desk.action(QStringLiteral("paper-cover")));
}

void TestOfficeFlow::whatCannotBeWrittenUndoesAll()
{
    QDir().mkpath(officeFolder());
    QVERIFY(writeWholeFile(officePapersFolder(), "a file where the folder of papers belongs").isOk());
    const QByteArray own = "\n[易混词]\n处室 → 科室\n";
    QVERIFY(writeWholeFile(CheckSettings::usualWordsFile(), own).isOk());
    Desk desk;
    desk.importAll(samplePack());
    QVERIFY2(desk.said().contains(QStringLiteral("Nothing was taken over")), qPrintable(desk.said()));
    QCOMPARE(wordsFile(), own);
    QVERIFY(desk.knows(QStringLiteral("处室")) && !desk.knows(QStringLiteral("股室")));
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(!QFile::exists(officeGuidancePath()));
    QVERIFY(!desk.isOn("TX-16"));
    QVERIFY(!OfficeSetup::canUndo());
}

void TestOfficeFlow::onlyTheLastImportIsUndone()
{
    Desk desk;
    desk.importAll(samplePack());
    desk.importAll(R"({"format": "gouji-office", "version": "1.0", "words": {"易混词": ["处室 → 科室"]}})");
    QVERIFY(desk.knows(QStringLiteral("处室")) && !desk.knows(QStringLiteral("股室")));
    desk.trigger("undo-office-import");
    QVERIFY(desk.knows(QStringLiteral("股室")) && !desk.knows(QStringLiteral("处室")));
    QVERIFY(desk.workbench.forms().find(u"invented")); // of the import before
    QVERIFY(desk.isOn("TX-16"));
    QVERIFY(wordsFile().contains("建设幸福清水湾"));
}

void TestOfficeFlow::onlyWhatIsChosenIsHandedAround()
{
    Desk desk;
    desk.importAll(samplePack());
    desk.trigger("export-office");
    auto *list = desk.dialog()->findChild<QTreeWidget *>(QStringLiteral("items"));
    list->setFocus();
    for (int i = 0; i < 8; ++i) { // all but the paper, which stands last but one
        if (i != 6)
            QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Down);
    }
    auto *name = desk.dialog()->findChild<QLineEdit *>(QStringLiteral("name"));
    name->selectAll();
    commit(*name, QStringLiteral("只有封面"));
    const QString path = desk.path(QStringLiteral("cover.goujioffice"));
    typeIntoFileDialog(path);
    desk.accept();
    const Result<OfficePack> pack = readOfficePackFile(path);
    QVERIFY2(pack.isOk(), qPrintable(desk.said()));
    QCOMPARE(pack->name, QStringLiteral("只有封面"));
    QCOMPARE(pack->items.size(), std::size_t(1));
    QCOMPARE(pack->items.front().key.id, QStringLiteral("cover"));
}

void TestOfficeFlow::sameAgainIsNotAskedAbout()
{
    Desk desk;
    desk.importAll(samplePack());
    desk.import(samplePack());
    QVERIFY(desk.dialog());
    QVERIFY(desk.dialog()->chosen().empty());
    QVERIFY(!desk.dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestOfficeFlow::whatCannotBeReadIsNotReplaced()
{
    const QByteArray cut = R"({"format": "gouji-guidance", "sections": {"over)";
    QVERIFY(QDir().mkpath(officeFolder()) && writeWholeFile(officeGuidancePath(), cut).isOk());
    Desk desk;
    desk.importAll(samplePack());
    QVERIFY2(desk.said().contains(QFileInfo(officeGuidancePath()).fileName()), qPrintable(desk.said()));
    QCOMPARE(readFile(officeGuidancePath()), cut);
    QVERIFY(!desk.workbench.forms().find(u"invented")); // and nothing else was taken over
}

void TestOfficeFlow::isDroppedOnTheWindow()
{
    Desk desk;
    desk.window.openFiles({desk.put(QStringLiteral("a.goujioffice"), samplePack())});
    QVERIFY(desk.dialog());
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QVERIFY(!desk.workbench.forms().find(u"invented"));
    QVERIFY(!OfficeSetup::canUndo());
}

void TestOfficeFlow::saysWhatItDoesNotKnow()
{
    Desk desk;
    desk.import(samplePackWith("\"version\": \"1.0\"", "\"version\": \"1.3\", \"stamps\": []"));
    QVERIFY(desk.dialog());
    QVERIFY2(desk.said().contains(QStringLiteral("stamps")), qPrintable(desk.said()));
}

GOUJI_WIDGET_TEST(TestOfficeFlow)
#include "tst_officeflow.moc"
