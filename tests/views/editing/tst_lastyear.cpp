// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/template/sectionids.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/tablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString problems = problemsSection.toString();

Block block(const QString &text)
{
    return Paragraph::fromText(text);
}

/// Four paragraphs a b c d in section five; b, c and d are marked as copied, and the whole of another section.
Report markedReport()
{
    Report report = filledReport(currentForm());
    report.section(problems)->blocks.clear();
    for (const char *word : {"a", "b", "c", "d"})
        report.section(problems)->blocks.push_back(block(QString::fromLatin1(word)));
    for (int i = 1; i < 4; ++i) {
        CopiedSentence mark;
        mark.anchor.section = problems;
        mark.anchor.block = i;
        mark.anchor.quoted = QString(QChar(u'a' + i));
        report.copiedSentences.push_back(mark);
    }
    CopiedSentence whole;
    whole.anchor.section = QStringLiteral("overview");
    report.copiedSentences.push_back(whole);
    return report;
}

/// The marks as `b1 c2`: the words and the block they are now in.
QString marks(const Session &session)
{
    QStringList words;
    for (const CopiedSentence &mark : session.report().copiedSentences) {
        if (mark.anchor.block)
            words.append(mark.anchor.quoted + QString::number(*mark.anchor.block));
    }
    return words.join(u' ');
}

void replace(Session &session, int first, int count, const QStringList &by, bool isTyping = false)
{
    Blocks blocks;
    for (const QString &text : by)
        blocks.push_back(block(text));
    session.replaceBlocks({problems, first, count, blocks}, isTyping);
}

LastYear lastYearOf(Report report, const QString &file)
{
    return {{file, QStringLiteral("12ab"), {}}, std::make_shared<const Report>(std::move(report))};
}

} // namespace

class TestLastYear : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheMarksOfWhatIsNotEdited_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("by");
        QTest::addColumn<QString>("left");
        const auto row = [](const char *name, int first, int count, const char *by, const char *left) {
            QTest::newRow(name) << first << count << QString::fromLatin1(by).split(u' ', Qt::SkipEmptyParts)
                                << QString::fromLatin1(left);
        };
        row("one edited", 1, 1, "B", "c2 d3");
        row("one before them edited", 0, 1, "A", "b1 c2 d3");
        row("one put in before", 0, 0, "x", "b2 c3 d4");
        row("one put in between", 2, 0, "x", "b1 c3 d4");
        row("one taken out", 1, 1, "", "c1 d2");
        row("one cut in two", 2, 1, "c1 c2", "b1 d4");
        row("two joined", 1, 2, "bc", "d2");
        row("all replaced, one really", 0, 4, "a b C d", "b1 d3");
        row("all replaced, one more", 0, 4, "a b x c d", "b1 c3 d4");
        row("all gone", 0, 4, "", "");
    }
    void keepsTheMarksOfWhatIsNotEdited()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(QStringList, by);
        Session session(markedReport());
        const Report before = session.report();
        replace(session, first, count, by);
        QTEST(marks(session), "left");
        QCOMPARE(session.report().copiedSentences.back().anchor.section, QStringLiteral("overview"));
        const Report after = session.report();
        session.undoStack().undo();
        QCOMPARE(session.report(), before);
        session.undoStack().redo();
        QCOMPARE(session.report(), after);
    }

    void leavesTheMarksOfOtherSections()
    {
        Session session(markedReport());
        session.replaceBlocks({QStringLiteral("overview"), 0, 0, {block(QStringLiteral("x"))}});
        QCOMPARE(marks(session), QStringLiteral("b1 c2 d3"));
    }

    void takesABurstOfTypingBackWithItsMark()
    {
        Session session(markedReport());
        const Report before = session.report();
        replace(session, 1, 1, {QStringLiteral("bx")}, true);
        replace(session, 1, 1, {QStringLiteral("bxy")}, true);
        QCOMPARE(session.undoStack().count(), 1);
        QCOMPARE(marks(session), QStringLiteral("c2 d3"));
        session.undoStack().undo();
        QCOMPARE(session.report(), before);
    }

    void keepsAStepThatTookAMarkThoughTheTextIsAsItWas()
    {
        Session session(markedReport());
        const Report before = session.report();
        replace(session, 1, 1, {QStringLiteral("bx")}, true);
        replace(session, 1, 1, {QStringLiteral("b")}, true);
        QCOMPARE(session.undoStack().count(), 1);
        QCOMPARE(marks(session), QStringLiteral("c2 d3"));
        session.undoStack().undo();
        QCOMPARE(session.report(), before);
        replace(session, 0, 1, {QStringLiteral("ax")}, true);
        replace(session, 0, 1, {QStringLiteral("a")}, true); // no mark there: nothing is left of it
        QCOMPARE(session.undoStack().count(), 0);
    }

    void attachesLastYearsReportInOneStep()
    {
        Session session(filledReport(currentForm()));
        const Report before = session.report();
        const QSignalSpy heard(&session, &Session::lastYearChanged);
        const LastYear lastYear = lastYearOf(before, QStringLiteral("last.gouji"));
        session.attachLastYear(lastYear);
        QCOMPARE(session.lastYear(), lastYear.report.get());
        QCOMPARE(session.report().lastYear, lastYear.reference);
        QVERIFY(session.isModified());
        session.attachLastYear(lastYear); // as it is: no step
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QVERIFY(!session.hasLastYear());
        QCOMPARE(session.report(), before);
        session.undoStack().redo();
        QCOMPARE(session.lastYear(), lastYear.report.get());
        QCOMPARE(heard.size(), 3);
    }

    void showsLastYearsFigureBesideThisYears()
    {
        Session session(filledReport(currentForm()));
        TableModel model(session, session.form().tableIndex(u"t3"));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const CellIndex cell = *session.form().find(*CellId::fromString(u"t3.received.company"));
        const QModelIndex index = model.indexOf(cell);
        QVERIFY(index.data(TableModel::LastYearRole).toString().isEmpty());
        Report before = session.report();
        before.cell(cell).value = CellValue(*Count::fromInteger(77));
        const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        session.setLastYear(std::make_shared<Report>(before));
        QVERIFY(!told.isEmpty());
        QCOMPARE(index.data(TableModel::LastYearRole).toString(), QStringLiteral("77"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("last year: 77")));
        QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("last year: 77"));
        session.setLastYear(nullptr);
        QVERIFY(index.data(TableModel::LastYearRole).toString().isEmpty());
    }

    void knowsNoFigureOfACellThatLastYearsFormDidNotHave()
    {
        Session session(filledReport(currentForm()));
        session.setLastYear(std::make_shared<Report>(filledReport(formOf(QLatin1String("2019")))));
        const TableModel model(session, session.form().tableIndex(u"t2"));
        const auto figure = [&](QStringView id) {
            const QModelIndex index = model.indexOf(*session.form().find(*CellId::fromString(id)));
            return index.data(TableModel::LastYearRole).toString();
        };
        QVERIFY(figure(u"t2.rules.in_force").isEmpty());
        QVERIFY(!figure(u"t2.licences.decisions").isEmpty());
    }
};

GOUJI_GUILESS_TEST(TestLastYear)
#include "tst_lastyear.moc"
