// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/textflow/sourceflow.h"
#include "tests/support/shownsource.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

void add(SourceFlow &flow, QStringView text)
{
    flow.startParagraph();
    flow.addText(text);
    flow.endParagraph(0);
}

void addField(SourceFlow &flow, QStringView text, const FieldShape &shape = {})
{
    flow.startField();
    add(flow, text);
    flow.endField(shape);
}

} // namespace

class TestSourceFlow : public QObject
{
    Q_OBJECT

private slots:
    void repeatedFieldsAndRows()
    {
        SourceFlow flow;
        flow.startTable();
        flow.startRow();
        FieldShape twice;
        twice.times = 2;
        addField(flow, u"0", twice);
        flow.repeatRow(2);
        flow.startRow();
        flow.addGap(2);
        flow.repeatRow(1'000'000);
        flow.endTable();
        QCOMPARE(shownSource(flow.finished()), QStringLiteral("[0|0;0|0; 1x2]"));
    }

    void whatIsNeverClosedIsKept()
    {
        SourceFlow flow;
        flow.startParagraph();
        flow.addText(u"a");
        flow.openComment(QStringLiteral("1"));
        flow.setComments({{QStringLiteral("1"), {}, QStringLiteral("Wang"), {}, QStringLiteral("why"), false}});
        flow.startAside();
        add(flow, u"b");
        const SourceOutline outline = flow.finished();
        QCOMPARE(shownSource(outline), QStringLiteral("a/b"));
        QCOMPARE(outline.comments.front().start, 1);
        QCOMPARE(outline.comments.front().length, 0);
    }

    void wordsOfALineAfterABreakAreFound()
    {
        SourceFlow flow;
        flow.startParagraph();
        flow.setNumber(QStringLiteral("1."));
        flow.addText(u"ab\ncd");
        const FlowMark mark = flow.here();
        flow.addText(u"ef");
        FlowChange change;
        change.mark = flow.since(mark);
        change.text = flow.words(change.mark);
        flow.addChange(change);
        flow.endParagraph(0);
        const SourceOutline outline = flow.finished();
        QCOMPARE(shownSource(outline), QStringLiteral("1.ab/cdef"));
        QCOMPARE(outline.changes.front().text, QStringLiteral("ef"));
        QCOMPARE(outline.changes.front().block, std::size_t(1));
        QCOMPARE(outline.changes.front().start, 2);
        QCOMPARE(outline.changes.front().length, 2);
    }

    void remarksKnowTheirPlaces()
    {
        SourceFlow flow;
        add(flow, u"a");
        flow.startParagraph();
        flow.addText(u"b");
        flow.note("IM-12.hidden");
        flow.note("IM-12.hidden");
        flow.endParagraph(0);
        const SourceOutline outline = flow.finished();
        QCOMPARE(outline.remarks.size(), std::size_t(1));
        QCOMPARE(outline.remarks.front().arguments, QStringList(QStringLiteral("2")));
        QCOMPARE(outline.remarks.front().places.size(), std::size_t(1));
        QCOMPARE(outline.remarks.front().places.front().line, 2);
    }

    void beyondAnyReportItIsFull()
    {
        SourceFlow flow;
        constexpr int most = 100'000;
        for (int i = 0; i < most; ++i)
            add(flow, u"a");
        QVERIFY(!flow.isFull());
        add(flow, u"a");
        QVERIFY(flow.isFull());
    }
};

GOUJI_GUILESS_TEST(TestSourceFlow)
#include "tst_sourceflow.moc"
