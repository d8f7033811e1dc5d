// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/prosetext.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"
#include "views/editing/textsearch.h"

using namespace gouji;
using namespace gouji::test;

namespace {

const QString section = QStringLiteral("problems");
const Link total{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}}; // 118

/// A report with this text alone: no other prose, no closing, blank tables but for one figure.
Report saying(Blocks blocks)
{
    Report report = Report::forForm(sampleReport().form.pointer());
    report.cell(cellOf(report, u"t3.received.total")).value = Count::fromInteger(118).value();
    *report.blocks(section) = std::move(blocks);
    return report;
}

Blocks paragraph(const QString &text)
{
    return {Paragraph::fromText(text)};
}

std::vector<TextMatch> inProse(const Report &report, const TextQuery &query)
{
    std::vector<TextMatch> matches = findText(report, query);
    std::erase_if(matches, [](const TextMatch &match) { return match.cell.has_value(); });
    return matches;
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsTheSameToAReader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("needle");
        QTest::addColumn<bool>("matchesCase");
        QTest::addColumn<bool>("matchesWidth");
        QTest::addColumn<int>("count");
        QTest::newRow("as it stands") << QStringLiteral("公开公开") << QStringLiteral("公开") << true << true << 2;
        QTest::newRow("they do not overlap") << QStringLiteral("公公公") << QStringLiteral("公公") << true << true << 1;
        QTest::newRow("case") << QStringLiteral("App APP") << QStringLiteral("app") << false << false << 2;
        QTest::newRow("case matters") << QStringLiteral("App APP") << QStringLiteral("APP") << true << false << 1;
        QTest::newRow("width") << QStringLiteral("１２ 12 （") << QStringLiteral("12") << false << false << 2;
        QTest::newRow("width matters") << QStringLiteral("１２ 12") << QStringLiteral("12") << false << true << 1;
        QTest::newRow("brackets") << QStringLiteral("（一）(一)") << QStringLiteral("(一)") << false << false << 2;
        QTest::newRow("nothing asked") << QStringLiteral("公开") << QString() << false << false << 0;
    }

    void findsWhatIsTheSameToAReader()
    {
        QFETCH(QString, text);
        QFETCH(QString, needle);
        QFETCH(bool, matchesCase);
        QFETCH(bool, matchesWidth);
        const Report report = saying(paragraph(text));
        QTEST(static_cast<int>(inProse(report, {needle, matchesCase, matchesWidth}).size()), "count");
    }

    void goesThroughTheWholeReportInItsOrder()
    {
        Report report = saying(paragraph(QStringLiteral("共118件")));
        report.opening = paragraph(QStringLiteral("118"));
        report.closing = Closing{QStringLiteral("118局"), QStringLiteral("2025年1月18日"), {}};
        QStringList places;
        for (const TextMatch &match : findText(report, {QStringLiteral("118"), false, false}))
            places.append(match.section + (match.cell ? QStringLiteral(" figure") : QString()));
        QCOMPARE(places, (QStringList{QStringLiteral("opening"), QStringLiteral("requests figure"),
                                      QStringLiteral("problems"), QStringLiteral("closing")}));
    }

    void replacesAllInOneStep()
    {
        Report report =
            saying({Paragraph::fromText(QStringLiteral("旧词，旧词")), Paragraph::fromText(QStringLiteral("无")),
                    Paragraph::fromText(QStringLiteral("旧词"))});
        report.closing = Closing{QStringLiteral("旧词局"), QString(), {}};
        Session session(report);
        const Replaced replaced =
            replaceText(session, findText(report, {QStringLiteral("旧词"), false, false}), QStringLiteral("新"), false);
        QCOMPARE(replaced, (Replaced{4, 0, 0}));
        QCOMPARE(proseText(*session.report().blocks(section), session.report()), QStringLiteral("新，新\n无\n新"));
        QCOMPARE(session.report().closing->body, QStringLiteral("新局"));
        QCOMPARE(session.undoStack().count(), 1);
        session.undoStack().undo();
        QCOMPARE(session.report(), report);
        session.undoStack().redo();
        QCOMPARE(session.report().closing->body, QStringLiteral("新局"));
    }

    void leavesLinksAndFiguresAlone()
    {
        const Report report = saying({Paragraph{{QStringLiteral("共118，即"), total, QStringLiteral("件")}, {}}});
        Session session(report);
        const std::vector<TextMatch> matches = findText(report, {QStringLiteral("118"), false, false});
        QCOMPARE(replaceText(session, matches, QStringLiteral("119"), false), (Replaced{1, 1, 1}));
        const auto &runs = std::get<Paragraph>(session.report().blocks(section)->front()).runs;
        QCOMPARE(runs, (std::vector<Run>{QStringLiteral("共119，即"), total, QStringLiteral("件")}));
    }

    void breaksLinksOnceAPersonSaysSo_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("after");
        QTest::newRow("the whole link") << QStringLiteral("118") << QStringLiteral("共X件");
        QTest::newRow("a part of it") << QStringLiteral("11") << QStringLiteral("共X8件");
        QTest::newRow("across its start") << QStringLiteral("共1") << QStringLiteral("X18件");
        QTest::newRow("across its end") << QStringLiteral("8件") << QStringLiteral("共11X");
        QTest::newRow("across all of it") << QStringLiteral("共118件") << QStringLiteral("X");
    }

    void breaksLinksOnceAPersonSaysSo()
    {
        QFETCH(QString, needle);
        const Report report = saying({Paragraph{{QStringLiteral("共"), total, QStringLiteral("件")}, {}}});
        Session session(report);
        replaceText(session, inProse(report, {needle, false, false}), QStringLiteral("X"), true);
        const auto &paragraph = std::get<Paragraph>(session.report().blocks(section)->front());
        QTEST(paragraphText(paragraph, session.report()), "after");
        QCOMPARE(paragraph.runs.size(), std::size_t(1));
    }

    void nothingToReplaceIsNoStep()
    {
        Session session(saying(paragraph(QStringLiteral("公开"))));
        QCOMPARE(replaceText(session, {}, QStringLiteral("x"), true), Replaced());
        QCOMPARE(session.undoStack().count(), 0);
    }
};

GOUJI_GUILESS_TEST(TestTextSearch)
#include "tst_textsearch.moc"
