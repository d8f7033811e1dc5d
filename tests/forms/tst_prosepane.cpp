// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/prosepane.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/lastyearview.h"
#include "views/widgets/proseedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("overview");

/// The sample with guidance and a skeleton for its first section.
Report guided(Blocks blocks)
{
    Report report = sampleReport();
    const FormTemplate &form = *report.form;
    FormTemplate::Content content{
        form.id(),     form.name(),  form.firstYear(),  0,  form.titlePattern(), form.signs(), form.sections(),
        form.tables(), form.cells(), form.identities(), {}, form.stocks(),       form.source()};
    content.sections.front().guidance = QStringLiteral("写本年做了什么。");
    content.sections.front().skeleton = {QStringLiteral("（一）甲。××"), QStringLiteral("（二）乙。××")};
    report.form = FormHandle(std::make_shared<const FormTemplate>(std::move(content)));
    *report.blocks(section) = std::move(blocks);
    return report;
}

struct Desk
{
    explicit Desk(Blocks blocks, int width = 1000) : session(guided(std::move(blocks))), pane(session, section)
    {
        pane.resize(width, 600);
        pane.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&pane);
        pane.edit().moveCursor(QTextCursor::End);
    }

    QLabel *label(const QString &text)
    {
        for (QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return label;
        }
        return nullptr;
    }
    QSpinBox *limit() { return pane.findChild<QSpinBox *>(); }
    QComboBox *outline() { return pane.findChild<QComboBox *>(); }

    Session session;
    ProsePane pane;
};

Blocks paragraphs(const QStringList &texts)
{
    Blocks blocks;
    for (const QString &text : texts)
        blocks.emplace_back(Paragraph::fromText(text));
    return blocks;
}

} // namespace

class TestProsePane : public QObject
{
    Q_OBJECT

private slots:
    void goesByKeysInTheOrderOfThePane()
    {
        Desk desk({Paragraph::fromText(QStringLiteral("（一）甲。"))});
        desk.outline()->setObjectName(QStringLiteral("outline"));
        desk.limit()->setObjectName(QStringLiteral("limit"));
        QCOMPARE(tabOrder(*desk.outline()), QStringLiteral("outline gouji::ProseEdit limit Guidance"));
    }

    void init() { failOnAnyWarning(); }

    void countsCharactersWithoutBlanksAsOneTypes()
    {
        Desk desk(paragraphs({QStringLiteral("甲　乙 丙"), QStringLiteral("丁")}));
        QVERIFY(desk.label(QStringLiteral("4 ")));
        commit(desk.pane.edit(), QStringLiteral("戊 "));
        QVERIFY(desk.label(QStringLiteral("5 ")));
        desk.session.undoStack().undo();
        QVERIFY(desk.label(QStringLiteral("4 ")));
    }

    void saysSoWhenTheLimitIsPassed()
    {
        Desk desk(paragraphs({QStringLiteral("字").repeated(1832)}));
        QSignalSpy changes(&desk.pane, &ProsePane::limitChanged);
        desk.pane.setLimit(2500);
        QCOMPARE(changes.count(), 0);
        QVERIFY(desk.label(QStringLiteral("1\u00a0832 / 2\u00a0500")));
        QVERIFY(!desk.label(QStringLiteral("▲")));
        desk.limit()->selectAll();
        QTest::keyClicks(desk.limit(), QStringLiteral("1800"));
        QTest::keyClick(desk.limit(), Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.front().front().toInt(), 1800);
        QVERIFY(desk.label(QStringLiteral("▲")));
    }

    void jumpsToSubHeadings()
    {
        Desk desk(paragraphs({QStringLiteral("（一）甲。子"), QStringLiteral("丑"), QStringLiteral("（二）乙。寅")}));
        QCOMPARE(desk.outline()->count(), 2);
        QCOMPARE(desk.outline()->currentIndex(), 1);
        desk.outline()->setFocus();
        QTest::keyClick(desk.outline(), Qt::Key_Up);
        QCOMPARE(desk.pane.edit().textCursor().position(), 0);
        desk.pane.edit().moveCursor(QTextCursor::End);
        QCOMPARE(desk.outline()->currentIndex(), 1);
        desk.session.replaceBlocks({section, 0, 3, {}});
        QVERIFY(!desk.outline()->isVisible());
    }

    void guidanceStandsBesideTheTextWhereThereIsRoom()
    {
        Desk desk({});
        QLabel *guidance = desk.label(QStringLiteral("写本年做了什么。"));
        QVERIFY(guidance);
        desk.pane.findChild<QToolButton *>()->click();
        QVERIFY(!guidance->isVisible());
        desk.pane.findChild<QToolButton *>()->click();
        QVERIFY(guidance->isVisible());
        desk.pane.resize(600, 600);
        QVERIFY(!guidance->isVisible());
        desk.pane.resize(1000, 600);
        QVERIFY(guidance->isVisible());
    }

    void skeletonOnDemand()
    {
        Desk desk({});
        desk.pane.addSkeleton();
        QCOMPARE(*desk.session.report().blocks(section),
                 paragraphs({QStringLiteral("（一）甲。××"), QStringLiteral("（二）乙。××")}));
        QCOMPARE(desk.outline()->count(), 2);
        desk.session.undoStack().undo();
        QVERIFY(desk.session.report().blocks(section)->empty());
    }

    void saysWhereThereIsNoSkeleton()
    {
        Session session(guided({}));
        ProsePane pane(session, openingSection.toString());
        pane.addSkeleton();
        QVERIFY(!session.isModified());
        QVERIFY(std::ranges::any_of(pane.findChildren<QLabel *>(),
                                    [](QLabel *label) { return label->text().contains(QStringLiteral("skeleton")); }));
    }

    void lastYearComesBesideOnDemand()
    {
        Desk desk(paragraphs({QStringLiteral("甲。")}));
        auto *lastYear = desk.pane.findChild<LastYearView *>();
        QVERIFY(!lastYear->isVisible());
        desk.session.setLastYear(std::make_shared<const Report>(sampleReport()));
        desk.pane.setLastYearShown(true);
        QVERIFY(lastYear->isVisible());
        QVERIFY(lastYear->toPlainText().contains(QStringLiteral("清河湾县")));
        desk.pane.setLastYearShown(false);
        QVERIFY(!lastYear->isVisible());
    }

    void tabLeavesTheTextAndEveryFieldHasAName()
    {
        Desk desk(paragraphs({QStringLiteral("甲")}));
        desk.pane.edit().setFocus();
        QTest::keyClick(&desk.pane.edit(), Qt::Key_Tab);
        QVERIFY(!desk.pane.edit().hasFocus());
        QVERIFY(!desk.session.isModified());
        for (const QWidget *widget : std::initializer_list<QWidget *>{&desk.pane.edit(), desk.limit(), desk.outline()})
            QVERIFY(!widget->accessibleName().isEmpty());
    }
};

GOUJI_WIDGET_TEST(TestProsePane)
#include "tst_prosepane.moc"
