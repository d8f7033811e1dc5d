// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/canonical/canonicaltextwriter.h"
#include "model/formats/native/nativewriter.h"
#include "model/report/prosetext.h"
#include "tests/model/checks/checkcase.h"
#include "tests/support/strictmain.h"
#include "views/editing/fixing.h"

#include <map>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Faults that the rows of the checks lack: several in one paragraph, beside links, figures.
const Row furtherRows[] = {
    {"TX-05", true, "several kinds in one paragraph",
     [](Case &c) {
         c.prose(u"other", u"按国办函[2020]109号,未收取 0 元政府信息公开处理费,, 公开意思增强; 依据<办法>执行。。");
     }},
    {"TX-05", true, "around a link",
     [](Case &c) {
         const Link link{*CellId::fromString(u"t3.received.total"), LinkStyle::Digits, {}};
         *c.report.blocks(u"other") = {Paragraph{
             {QStringLiteral("收费,共"), link, QStringLiteral("件, 其中"), link, QStringLiteral("件; 无。")}, {}}};
     }},
    {"NT-10", true, "documents",
     [](Case &c) {
         c.stock("normative_documents", 2, 1, 17);
         c.prose(u"other", u"未收费，现行有效规范性文件18件。");
     }},
    {"T3-03", true, "a total", [](Case &c) { c.count("t3.received.total", 999); }},
    {"T4-01", true, "a total of table four", [](Case &c) { c.count("t4.review.total", 999); }},
};

using Places = std::map<std::pair<QString, QString>, std::size_t>;

/// How many places each kind of finding has in each section.
Places placesOf(const std::vector<Finding> &findings)
{
    Places places;
    for (const Finding &finding : findings)
        places[{finding.wording, finding.section}] += std::max<std::size_t>(finding.places.size(), 1);
    return places;
}

/// The paragraphs that a fix changes, as they should read afterwards.
QStringList expectedParagraphs(const Fix &fix, const Report &report)
{
    QStringList texts;
    std::map<std::pair<QString, int>, QString> changed;
    for (auto word = fix.words.rbegin(); word != fix.words.rend(); ++word) {
        QString &text = changed[{word->section, word->block}];
        if (text.isEmpty())
            text = paragraphText(
                std::get<Paragraph>(report.blocks(word->section)->at(static_cast<std::size_t>(word->block))), report);
        const TextReplacement &replacement = word->replacement;
        const auto *link = std::get_if<Link>(&replacement.by);
        text.replace(replacement.span.start, replacement.span.length,
                     link ? linkText(*link, report) : std::get<QString>(replacement.by));
    }
    for (const auto &[place, text] : changed)
        texts.append(text);
    return texts;
}

/// The lines of two canonical texts that differ, as they are afterwards.
QStringList linesChanged(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    QStringList changed;
    for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i) {
        if (old.value(i) != now.value(i))
            changed.append(now.value(i));
    }
    changed.sort();
    return changed;
}

std::vector<Row> allRows()
{
    std::vector<Row> rows(std::begin(furtherRows), std::end(furtherRows));
    for (const auto &family : {languageRows(), figureRows()})
        rows.insert(rows.end(), family.begin(), family.end());
    return rows;
}

QByteArray bytesOf(const Session &session)
{
    return writeNative(session.report(), FormLibrary::builtIn());
}

/// A total that is right again may not be what a sentence says: that is for a person to see.
bool readsTotals(const QString &wording, const Fix &fix)
{
    return !fix.totals.empty() && wording.startsWith(QStringLiteral("NT-"));
}

/// Mends one finding of a session and looks at everything that must and must not have changed by it.
void mendAndCompare(Session &session, const Finding &finding)
{
    const Fix fix = fixOf(session, finding);
    const Report before = session.report();
    const QByteArray bytes = bytesOf(session);
    const Places places = placesOf(session.checks().findings());
    applyFix(session, fix);

    const Places now = placesOf(session.checks().findings());
    for (const auto &[kind, count] : now) {
        const bool isKnown = places.contains(kind) && count <= places.at(kind);
        QVERIFY2(isKnown || readsTotals(kind.first, fix), qPrintable(kind.first + u' ' + kind.second));
    }
    const std::pair key{finding.wording, finding.section};
    const std::size_t left = now.contains(key) ? now.at(key) : 0;
    QVERIFY2(left + static_cast<std::size_t>(placesIn(fix)) <= places.at(key), qPrintable(finding.wording));

    const QStringList changed = linesChanged(canonicalText(before), canonicalText(session.report()));
    QStringList expected = expectedParagraphs(fix, before);
    expected.sort();
    if (fix.totals.empty())
        QCOMPARE(changed, expected);
    else
        QCOMPARE(changed.size(), 1); // the row of the total
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(bytesOf(session), bytes);
    session.undoStack().clear();
}

} // namespace

class TestFixing : public QObject
{
    Q_OBJECT

private slots:
    void mendsNothingButTheFinding_data();
    void mendsNothingButTheFinding();
    void mendsEveryKindThatItSaysItMends();
    void mendsAllOfAKindInOneStep();
    void knowsWhatMendsATotal();
    void saysBeforeAndAfter();
    void leavesAReportAloneThatIsInReview();
};

void TestFixing::mendsNothingButTheFinding_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Row &row : allRows())
        QTest::addRow("%d %s: %s", index, row.check, row.name) << index, ++index;
}

void TestFixing::mendsNothingButTheFinding()
{
    QFETCH(int, index);
    Case spoilt;
    allRows()[static_cast<std::size_t>(index)].spoil(spoilt);
    Session session(spoilt.report);
    const std::vector<Finding> findings = session.checks().findings();
    for (const Finding &finding : findings) {
        if (!fixOf(session, finding).isEmpty())
            mendAndCompare(session, finding);
    }
}

void TestFixing::mendsEveryKindThatItSaysItMends()
{
    QSet<QString> mended;
    for (const Row &row : allRows()) {
        Case spoilt;
        row.spoil(spoilt);
        const Session session(spoilt.report);
        for (const Finding &finding : session.checks().findings()) {
            if (!fixOf(session, finding).isEmpty())
                mended.insert(finding.check.toString());
        }
    }
    for (const char *check : {"TX-02", "TX-03", "TX-05", "TX-06", "TX-07", "TX-08", "TX-09", "TX-10", "TX-11", "TX-17",
                              "TX-19", "NT-10", "T3-03", "T4-01"})
        QVERIFY2(mended.contains(QLatin1String(check)), check);
}

void TestFixing::mendsAllOfAKindInOneStep()
{
    Case spoilt;
    spoilt.prose(u"other", u"未收取费用,及时公开,方便群众。");
    spoilt.prose(u"problems", u"公开不够及时,下一步将加强培训,提高质量。");
    Session session(spoilt.report);
    const QByteArray bytes = bytesOf(session);
    const Fix all = fixOfAll(session, CheckId(QStringLiteral("TX-05")));
    QCOMPARE(placesIn(all), 4);
    applyFix(session, all);
    QCOMPARE(session.checks().findings().size(), std::size_t(0));
    QCOMPARE(session.undoStack().count(), 1);
    session.undoStack().undo();
    QCOMPARE(bytesOf(session), bytes);
    applyFix(session, Fix());
    QCOMPARE(session.undoStack().count(), 1);
}

void TestFixing::knowsWhatMendsATotal()
{
    Case spoilt;
    spoilt.count("t3.received.total", 999);
    Session session(spoilt.report);
    const CellIndex total = cellOf(spoilt.report, "t3.received.total");
    QVERIFY(fixOfCell(session, cellOf(spoilt.report, "t3.granted.total")).isEmpty());
    applyFix(session, fixOfCell(session, total));
    QVERIFY(session.report().cell(total).computed);
    QCOMPARE(session.summary().identitiesBroken, 0);
}

void TestFixing::saysBeforeAndAfter()
{
    Case spoilt;
    spoilt.prose(u"other", u"未收取费用,及时公开。");
    const Session session(spoilt.report);
    const Fix fix = fixOfAll(session, CheckId(QStringLiteral("TX-05")));
    QCOMPARE(fixText(session, fix, 4), QStringLiteral("未收取费用,及时公开。 → 未收取费用，及时公开。"));
    QCOMPARE(fixText(session, fix, 0), QStringLiteral("…"));
    QCOMPARE(fixText(session, Fix(), 4), QString());
}

void TestFixing::leavesAReportAloneThatIsInReview()
{
    Case spoilt;
    spoilt.prose(u"other", u"未收取费用,及时公开。");
    spoilt.report.facts.state = ReportState::Submitted;
    const Session session(spoilt.report);
    for (const Finding &finding : session.checks().findings())
        QVERIFY(fixOf(session, finding).isEmpty());
    QVERIFY(fixOfAll(session, CheckId(QStringLiteral("TX-05"))).isEmpty());
}

GOUJI_GUILESS_TEST(TestFixing)
#include "tst_fixing.moc"
