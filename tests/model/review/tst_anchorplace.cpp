// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/review/anchorplace.h"

#include "model/template/formlibrary.h"
#include "tests/support/strictmain.h"

#include <QTest>

using namespace gouji;

namespace {

const QString overview = QStringLiteral("overview");
const QString problems = QStringLiteral("problems");

Report reportWith(const QStringList &inOverview, const QStringList &inProblems)
{
    Report report = Report::forForm(FormLibrary::builtIn().find(QStringLiteral("2021")));
    for (const QString &text : inOverview)
        report.blocks(overview)->push_back(Paragraph::fromText(text));
    for (const QString &text : inProblems)
        report.blocks(problems)->push_back(Paragraph::fromText(text));
    return report;
}

Anchor anchorAt(const QString &section, int block, int start, const QString &quoted)
{
    Anchor anchor;
    anchor.section = section;
    anchor.block = block;
    anchor.start = start;
    anchor.length = static_cast<int>(quoted.size());
    anchor.quoted = quoted;
    return anchor;
}

} // namespace

/// Anchors whose words moved without them.
class TestAnchorPlace : public QObject
{
    Q_OBJECT

private slots:
    void findsTheQuotedWordsAgain_data()
    {
        QTest::addColumn<QStringList>("inOverview");
        QTest::addColumn<QStringList>("inProblems");
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("block");
        QTest::addColumn<int>("start");
        QTest::addColumn<bool>("isGone");
        const auto row = [](const char *name, const QStringList &first, const QStringList &second,
                            const QString &section, int block, int start, bool isGone = false) {
            QTest::newRow(name) << first << second << section << block << start << isGone;
        };
        row("where they were", {QStringLiteral("我局主动公开信息")}, {}, overview, 0, 2);
        row("further on", {QStringLiteral("今年我局主动公开信息")}, {}, overview, 0, 4);
        row("the nearer of two", {QStringLiteral("主动公开，我局主动公开")}, {}, overview, 0, 0);
        row("in another paragraph", {QStringLiteral("一"), QStringLiteral("我局主动公开信息")}, {}, overview, 1, 2);
        row("in another section", {QStringLiteral("一")}, {QStringLiteral("主动公开不够")}, problems, 0, 0);
        row("twice in another paragraph", {QStringLiteral("一"), QStringLiteral("主动公开，主动公开")}, {}, overview, 0,
            2, true);
        row("nowhere", {QStringLiteral("我局信息")}, {}, overview, 0, 2, true);
        row("in a section that is empty now", {}, {}, overview, 0, 2, true);
    }

    void findsTheQuotedWordsAgain()
    {
        QFETCH(QStringList, inOverview);
        QFETCH(QStringList, inProblems);
        Report report = reportWith(inOverview, inProblems);
        const Remark question{QStringLiteral("张"), {}, QStringLiteral("多少？"), {}};
        report.threads = {{anchorAt(overview, 0, 2, QStringLiteral("主动公开")), ThreadStatus::Open, {question}, {}}};
        findThreadsAgain(report);
        const Anchor &now = report.threads[0].anchor;
        QTEST(now.section, "section");
        QTEST(now.block.value_or(-1), "block");
        QTEST(now.start, "start");
        QTEST(isGone(now, report), "isGone");
        QCOMPARE(now.quoted, QStringLiteral("主动公开"));
        QCOMPARE(report.threads[0].remarks.size(), 1u);
    }

    void aPlaceThatTheFormDoesNotHaveIsGone()
    {
        const Report report = reportWith({}, {});
        Anchor anchor;
        QVERIFY(!isGone(anchor, report));
        anchor.section = QStringLiteral("annex");
        QVERIFY(isGone(anchor, report));
        anchor = {};
        anchor.cell = CellId::fromString(u"t3.received.company");
        QVERIFY(!isGone(anchor, report));
        anchor.cell = CellId::fromString(u"t9.received.company");
        QVERIFY(isGone(anchor, report));
    }

    void wordsOfTheClosingAreLookedForThere()
    {
        Report report = reportWith({}, {});
        report.closing = Closing{QStringLiteral("某某局"), QStringLiteral("2025年1月20日"), {}};
        Anchor anchor;
        anchor.section = closingSection.toString();
        anchor.quoted = QStringLiteral("1月20日");
        QVERIFY(!isGone(anchor, report));
        report.closing->date = QStringLiteral("2025年2月1日");
        QVERIFY(isGone(anchor, report));
    }

    void namesAPlaceByTheLabelsOfTheForm()
    {
        const Report report = reportWith({QStringLiteral("一")}, {});
        Anchor anchor;
        QCOMPARE(anchorName(anchor, *report.form), QStringLiteral("the whole report"));
        anchor = anchorAt(overview, 0, 0, {});
        QVERIFY(anchorName(anchor, *report.form).contains(QStringLiteral("总体情况")));
        anchor.cell = CellId::fromString(u"t3.received.company");
        QVERIFY(anchorName(anchor, *report.form).contains(QStringLiteral("商业企业")));
        QVERIFY(!anchorName(anchor, *report.form).contains(QStringLiteral("t3.")));
    }
};

GOUJI_GUILESS_TEST(TestAnchorPlace)
#include "tst_anchorplace.moc"
