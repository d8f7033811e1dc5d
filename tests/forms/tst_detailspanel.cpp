// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/detailspanel.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    Desk() : session(sampleReport()), history(session), panel(session, history)
    {
        panel.show();
        [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(&panel);
        panel.showSection(QStringLiteral("requests"));
        panel.showCell(cell);
    }

    QString text(const char *label) { return panel.findChild<QLabel *>(QLatin1String(label))->text(); }
    void fill(const char *field, const QString &words)
    {
        auto *edit = panel.findChild<QLineEdit *>(QLatin1String(field));
        edit->setFocus();
        commit(*edit, words);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    const CellIndex cell = cellOf(sampleReport(), u"t3.received.company");
    Session session;
    CellHistory history;
    DetailsPanel panel;
};

} // namespace

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void saysWhereTheCursorIsInTheFormsOwnWords()
    {
        Desk desk;
        QVERIFY(desk.text("place").contains(QStringLiteral("本年新收")));
        QVERIFY(desk.text("place").contains(QStringLiteral("商业企业")));
        QVERIFY(!desk.text("place").contains(QStringLiteral("t3.")));
    }

    void saysWhatBelongsThereWithItsArticleAndTheOfficesNotes()
    {
        Desk desk;
        const QString guidance = desk.text("guidance");
        QVERIFY2(guidance.startsWith(QStringLiteral("本年1月1日至12月31日收到并登记的申请")), qPrintable(guidance));
        QVERIFY(guidance.contains(QStringLiteral("（《条例》第二十七条、第三十一条）\n")));
        QVERIFY(guidance.contains(QStringLiteral("以营利为目的"))); // of the column
        const QString json =
            QStringLiteral(R"({"format": "gouji-guidance", "version": 1, "rows": {"t3.received": "以登记簿为准。"},)"
                           R"( "sections": {"requests": "法规科填。"}})");
        desk.panel.setNotes(*GuidanceNotes::read(json.toUtf8()));
        QCOMPARE(desk.text("guidance"), guidance + QStringLiteral("\n以登记簿为准。"));
        desk.panel.showSection(QStringLiteral("requests"));
        QVERIFY(desk.text("guidance").endsWith(QStringLiteral("\n法规科填。")));
        desk.panel.showSection(QStringLiteral("closing"));
        QVERIFY(desk.text("guidance").isEmpty());
    }

    void goesByKeysInTheOrderOfTheForm()
    {
        Desk desk;
        QCOMPARE(tabOrder(*desk.panel.findChild<QLineEdit *>(QStringLiteral("office"))),
                 QStringLiteral("office received note"));
    }

    void showsLastYearsFigureOnceThereIsOne()
    {
        Desk desk;
        auto *figure = desk.panel.findChild<QLabel *>(QStringLiteral("lastYear"));
        QVERIFY(!figure->isVisible());
        Report before = desk.session.report();
        before.cell(desk.cell).value = CellValue(*Count::fromInteger(77));
        desk.session.setLastYear(std::make_shared<Report>(before));
        QVERIFY(figure->isVisible());
        QCOMPARE(figure->text(), QStringLiteral("77"));
        desk.session.setLastYear(nullptr);
        QVERIFY(!figure->isVisible());
    }

    void keepsOfficeDateAndNoteWithTheCell()
    {
        Desk desk;
        const CellValue before = desk.session.report().cell(desk.cell).value;
        desk.fill("office", QStringLiteral("执法大队"));
        desk.fill("received", QStringLiteral("2025-01-08"));
        desk.fill("note", QStringLiteral("口头核对"));
        const Cell &cell = desk.session.report().cell(desk.cell);
        QCOMPARE(cell.office, QStringLiteral("执法大队"));
        QCOMPARE(cell.received, QStringLiteral("2025-01-08"));
        QCOMPARE(cell.note, QStringLiteral("口头核对"));
        QCOMPARE(cell.value, before);
        for (int i = 0; i < 3; ++i)
            desk.session.undoStack().undo();
        QVERIFY(!desk.session.isModified());
        QVERIFY(desk.panel.findChild<QLineEdit *>(QStringLiteral("note"))->text().isEmpty());
    }

    void listsWhatTheCellHeld()
    {
        Desk desk;
        QVERIFY(desk.text("history").isEmpty());
        desk.session.enterText(desk.cell, QStringLiteral("77"));
        desk.session.enterText(desk.cell, QStringLiteral("78"));
        QVERIFY(desk.text("history").contains(QStringLiteral("77")));
        QVERIFY(!desk.text("history").contains(QStringLiteral("78")));
    }

    void lookingChangesNothing()
    {
        Desk desk;
        for (QLineEdit *edit : desk.panel.findChildren<QLineEdit *>()) {
            edit->setFocus();
            QTest::keyClick(edit, Qt::Key_Return);
        }
        QVERIFY(!desk.session.isModified());
    }

    void aSectionHasNoFields()
    {
        Desk desk;
        desk.panel.showSection(QStringLiteral("overview"));
        QVERIFY(!desk.panel.findChild<QLineEdit *>(QStringLiteral("office"))->isVisible());
        QVERIFY(desk.text("place").contains(QStringLiteral("总体情况")));
    }
};

GOUJI_WIDGET_TEST(TestDetailsPanel)
#include "tst_detailspanel.moc"
