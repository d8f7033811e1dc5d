// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/acceptance.h"
#include "model/checks/wording.h"
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/randomedits.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/findingsmodel.h"
#include "views/editing/todo.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <tuple>

using namespace gouji;
using namespace gouji::test;

namespace {

struct Desk
{
    void enter(const char *cell, const char16_t *text)
    {
        session.enterText(cellOf(session.report(), cell), QString::fromUtf16(text));
    }
    void write(const char *section, const char16_t *text)
    {
        session.replaceBlocks({QString::fromLatin1(section), 0, 1, {Paragraph::fromText(QString::fromUtf16(text))}});
    }
    /// The checks in the order of the rows.
    QByteArray checks() const
    {
        QByteArrayList checks;
        for (int row = 0; row < model.rowCount(); ++row)
            checks.append(model.index(row).data(FindingsModel::CheckRole).toString().toLatin1());
        return checks.join(' ');
    }

    Session session{filledReport(currentForm())};
    FindingsModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// The same complaint, whatever the figures are.
QString complaint(const Finding &finding)
{
    QStringList parts{finding.check.toString(), finding.section};
    for (const CellId &cell : finding.cells)
        parts.append(cell.toString());
    for (const TextPlace &place : finding.places)
        parts.append(QStringLiteral("%1:%2+%3").arg(place.block).arg(place.start).arg(place.length));
    return parts.join(u' ');
}

struct Marker
{
    QPersistentModelIndex index;
    QString complaint;
};

std::vector<Marker> markers(const FindingsModel &model)
{
    std::vector<Marker> markers;
    for (int row = 0; row < model.rowCount(); ++row)
        markers.push_back({model.index(row), complaint(model.findingAt(row))});
    return markers;
}

QStringList complaints(const FindingsModel &model)
{
    QStringList complaints;
    for (int row = 0; row < model.rowCount(); ++row)
        complaints.append(complaint(model.findingAt(row)));
    return complaints;
}

/// Where a finding belongs in the list: the heaviest first, then by section, check and place.
auto rank(const Finding &finding, const FormTemplate &form)
{
    const auto &sections = form.sections();
    const auto section = std::ranges::find(sections, finding.section, &SectionTemplate::id) - sections.begin();
    const auto early = finding.section.isEmpty() ? -2 : -1;
    return std::tuple(
        finding.severity, finding.section.isEmpty() || finding.section == openingSection ? early : section,
        finding.check.toString(), finding.cells.empty() ? std::nullopt : form.find(finding.cells.front()));
}

/// What the model must show, worked out from the session alone.
std::vector<Finding> expected(const Session &session, const QString &section, bool showsToDo)
{
    std::vector<Finding> findings;
    for (const Finding &finding : session.checks().findings()) {
        const bool isHere = section.isEmpty() || finding.section.isEmpty() || finding.section == section;
        if (isHere && (showsToDo || !isToDo(finding)))
            findings.push_back(finding);
    }
    std::ranges::stable_sort(findings, {}, [&](const Finding &finding) { return rank(finding, session.form()); });
    return findings;
}

bool shows(const FindingsModel &model, const std::vector<Finding> &findings)
{
    std::vector<Finding> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.push_back(model.findingAt(row));
    return shown == findings;
}

} // namespace

class TestFindingsModel : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWhereNothingIsToBeSaid()
    {
        const Desk desk;
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void theHeaviestComeFirst()
    {
        Desk desk;
        desk.write("other", u"本年度收取信息处理费500元，收费情况正常。");
        desk.write("problems", u"无");
        desk.enter("t4.review.upheld", u"500");
        for (int row = 1; row < desk.model.rowCount(); ++row)
            QVERIFY(desk.model.findingAt(row - 1).severity <= desk.model.findingAt(row).severity);
        QVERIFY2(desk.checks().startsWith("T4-01 STR-09"), desk.checks());
        QCOMPARE(desk.model.rowCount(desk.model.index(0)), 0);
    }

    void aSectionShowsItsOwnAndTheWholeReports()
    {
        Desk desk;
        desk.write("problems", u"无");
        desk.enter("t4.review.upheld", u"500");
        Facts facts = desk.session.report().facts;
        facts.titleAsFound = QStringLiteral("云岭县某某局2023年政府信息公开工作年度报告");
        desk.session.setFacts(facts);
        const QByteArray all = desk.checks();
        desk.model.setSection(QStringLiteral("disputes"));
        QVERIFY(desk.checks().contains("STR-06") && desk.checks().contains("T4-01"));
        QVERIFY(!desk.checks().contains("STR-09"));
        desk.model.setSection({});
        QCOMPARE(desk.checks(), all);
    }

    void whatIsToDoShowsWhenAskedFor()
    {
        Desk desk;
        desk.enter("t4.review.upheld", u"");
        QCOMPARE(desk.model.rowCount(), 0);
        desk.model.setShowsToDo(true);
        QCOMPARE(desk.checks(), QByteArray("CEL-01"));
        desk.model.setShowsToDo(false);
        QCOMPARE(desk.model.rowCount(), 0);
    }

    void aRowSaysWhatIsWrongAndWhereToGo()
    {
        Desk desk;
        desk.enter("t3.granted.company", u"500");
        const QModelIndex row = desk.model.index(0);
        const Finding &finding = desk.model.findingAt(0);
        QCOMPARE(row.data().toString(), findingMessage(finding, desk.session.form()));
        QCOMPARE(row.data(Qt::AccessibleTextRole), row.data());
        QCOMPARE(row.data(FindingsModel::SeverityRole).toInt(), static_cast<int>(Severity::Error));
        QCOMPARE(row.data(FindingsModel::SectionRole).toString(), QStringLiteral("requests"));
        QCOMPARE(row.data(FindingsModel::ProposalRole).toString(),
                 proposalText(finding.proposals.front(), desk.session.form()));
        QVERIFY(desk.model.cellToGoTo(0) == cellOf(desk.session.report(), "t3.granted.company"));
        QVERIFY(!row.data(FindingsModel::PlaceRole).isValid());
        QVERIFY(!row.data(Qt::DecorationRole).isValid());
    }

    void acceptingChangesTheRowAlone()
    {
        Desk desk;
        desk.enter("t4.review.upheld", u"500");
        desk.enter("t3.granted.company", u"500");
        const QSignalSpy changed(&desk.model, &FindingsModel::dataChanged);
        const int row = desk.checks().startsWith("T4-01") ? 0 : 1;
        desk.session.accept(desk.model.findingAt(row), QStringLiteral("原表如此"), QStringLiteral("某某"));
        QVERIFY(desk.model.index(row).data(FindingsModel::AcceptedRole).toBool());
        QVERIFY(!desk.model.index(1 - row).data(FindingsModel::AcceptedRole).toBool());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), row);
    }

    void newFiguresOfTheSameComplaintKeepItsRow()
    {
        Desk desk;
        desk.enter("t4.review.upheld", u"500");
        const QPersistentModelIndex row = desk.model.index(0);
        const QString before = row.data().toString();
        const QSignalSpy inserted(&desk.model, &FindingsModel::rowsInserted);
        const QSignalSpy removed(&desk.model, &FindingsModel::rowsRemoved);
        desk.enter("t4.review.upheld", u"501");
        QVERIFY(row.isValid());
        QVERIFY(row.data().toString() != before);
        QCOMPARE(inserted.count() + removed.count(), 0);
    }

    void rowsSurviveEditsOfOthers_data() { addFormRows(); }

    void rowsSurviveEditsOfOthers()
    {
        QFETCH(QString, form);
        QRandomGenerator random(41);
        Session session(balancedReport(formOf(QLatin1String(form.toLatin1())), random, Density::Sparse));
        FindingsModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &FindingsModel::modelReset);
        const QSignalSpy laidOut(&model, &FindingsModel::layoutChanged);
        RandomEdits edits(session, 42);
        int survivors = 0;
        for (int i = 0; i < 300; ++i) {
            const std::vector<Marker> before = markers(model);
            if (i % 6 == 5)
                edits.undoOrRedo();
            else
                edits.edit();
            const QStringList after = complaints(model);
            for (const Marker &marker : before) {
                const bool isKept = marker.index.isValid();
                QVERIFY2(!isKept || after.at(marker.index.row()) == marker.complaint, qPrintable(marker.complaint));
                QVERIFY2(isKept || !after.contains(marker.complaint), qPrintable(marker.complaint));
                survivors += isKept;
            }
        }
        QVERIFY(survivors > 300);
        QCOMPARE(reset.count() + laidOut.count(), 0);
    }

    void showsWhatItShouldWhateverIsEdited_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<bool>("showsToDo");
        QTest::newRow("all") << QString() << false;
        QTest::newRow("all and to do") << QString() << true;
        QTest::newRow("a section") << "requests" << false;
        QTest::newRow("a section and to do") << "requests" << true;
    }

    void showsWhatItShouldWhateverIsEdited()
    {
        QFETCH(QString, section);
        QFETCH(bool, showsToDo);
        Desk desk;
        desk.model.setSection(section);
        desk.model.setShowsToDo(showsToDo);
        RandomEdits edits(desk.session, 43);
        for (int i = 0; i < 200; ++i) {
            if (i % 6 == 5)
                edits.undoOrRedo();
            else
                edits.edit();
            QVERIFY(shows(desk.model, expected(desk.session, section, showsToDo)));
            for (int row = 0; row < desk.model.rowCount(); ++row)
                QCOMPARE(desk.model.index(row).data(FindingsModel::AcceptedRole).toBool(),
                         isAccepted(desk.model.findingAt(row), desk.session.report()));
        }
    }
};

GOUJI_GUILESS_TEST(TestFindingsModel)
#include "tst_findingsmodel.moc"
