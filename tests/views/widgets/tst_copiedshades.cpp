// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/copiedshades.h"

#include "model/template/sectionids.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "tests/support/typing.h"
#include "views/widgets/proseedit.h"

#include <QTextBlock>

using namespace gouji;
using namespace gouji::test;

namespace {

const QString problems = problemsSection.toString();

/// Section five of two paragraphs, the second with a copied sentence in it.
Report reportWithCopy()
{
    Report report = sampleReport();
    report.section(problems)->blocks = {Paragraph::fromText(QStringLiteral("甲")),
                                        Paragraph::fromText(QStringLiteral("上年问题：解读单一。整改情况："))};
    CopiedSentence copied;
    copied.anchor.section = problems;
    copied.anchor.block = 1;
    copied.anchor.start = 5;
    copied.anchor.length = 4;
    copied.anchor.quoted = QStringLiteral("解读单一");
    report.copiedSentences = {copied};
    return report;
}

/// What is shaded in the editor, by the line under it.
QStringList shaded(const ProseEdit &edit)
{
    QStringList words;
    for (const QTextEdit::ExtraSelection &selection : edit.extraSelections()) {
        if (selection.format.underlineStyle() == QTextCharFormat::DashUnderline)
            words.append(selection.cursor.selectedText());
    }
    return words;
}

} // namespace

class TestCopiedShades : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void areSeenUntilTheParagraphIsEdited()
    {
        Session session(reportWithCopy());
        ProseEdit edit(session, problems);
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QCOMPARE(shaded(edit), QStringList(QStringLiteral("解读单一")));
        edit.moveCursor(QTextCursor::Start);
        QTest::keyClick(&edit, Qt::Key_A); // in the other paragraph
        QCOMPARE(shaded(edit), QStringList(QStringLiteral("解读单一")));
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_B);
        QCOMPARE(shaded(edit), QStringList());
        session.undoStack().undo();
        QCOMPARE(shaded(edit), QStringList(QStringLiteral("解读单一")));
    }

    void areFoundWhereTheyMovedWithinTheParagraph_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("quoted");
        QTest::addColumn<int>("count");
        QTest::newRow("where it says") << 5 << QStringLiteral("解读单一") << 1;
        QTest::newRow("elsewhere") << 0 << QStringLiteral("解读单一") << 1;
        QTest::newRow("nowhere") << 5 << QStringLiteral("平台老旧") << 0;
        QTest::newRow("far beyond") << 5000 << QStringLiteral("平台老旧") << 0;
        QTest::newRow("without words, beyond") << 5000 << QString() << 0;
    }
    void areFoundWhereTheyMovedWithinTheParagraph()
    {
        QFETCH(int, start);
        QFETCH(QString, quoted);
        Report report = reportWithCopy();
        report.copiedSentences.front().anchor.start = start;
        report.copiedSentences.front().anchor.quoted = quoted;
        Session session(report);
        const ProseEdit edit(session, problems);
        QTEST(static_cast<int>(shaded(edit).size()), "count");
    }

    void leavesOutWhatBelongsElsewhere()
    {
        Report report = reportWithCopy();
        report.copiedSentences.front().anchor.block = 99;
        report.copiedSentences.push_back(report.copiedSentences.front());
        report.copiedSentences.back().anchor.block.reset();
        Session session(report);
        const ProseEdit edit(session, problems);
        QVERIFY(shaded(edit).isEmpty());
        const ProseEdit other(session, QStringLiteral("overview"));
        QVERIFY(shaded(other).isEmpty());
    }
};

GOUJI_WIDGET_TEST(TestCopiedShades)
#include "tst_copiedshades.moc"
