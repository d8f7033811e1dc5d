// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checks/balancedreport.h"
#include "tests/support/strictmain.h"
#include "tests/views/editing/modelwatch.h"
#include "tests/views/editing/randomedits.h"
#include "tests/views/editing/testforms.h"
#include "views/editing/sectionlistmodel.h"

#include <QAbstractItemModelTester>

#include <memory>

using namespace gouji;
using namespace gouji::test;

namespace {

const std::vector<int> allRoles{Qt::DisplayRole,
                                Qt::ToolTipRole,
                                Qt::AccessibleTextRole,
                                SectionListModel::SectionRole,
                                SectionListModel::StateRole,
                                SectionListModel::CountRole,
                                SectionListModel::ErrorsRole,
                                SectionListModel::WarningsRole,
                                SectionListModel::HintsRole,
                                SectionListModel::ToDoRole};

/// A report on which nothing is to be said, its session and its sections.
struct Desk
{
    QModelIndex row(const char16_t *section) const { return model.index(model.rowOf(section)); }
    SectionState state(const char16_t *section) const
    {
        return static_cast<SectionState>(row(section).data(SectionListModel::StateRole).toInt());
    }
    int number(const char16_t *section, int role) const { return row(section).data(role).toInt(); }
    void enter(const char *cell, const char16_t *text)
    {
        session.enterText(cellOf(session.report(), cell), QString::fromUtf16(text));
    }

    Session session{filledReport(currentForm())};
    SectionListModel model{session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestSectionListModel : public QObject
{
    Q_OBJECT

private slots:
    void listsThePartsInOrder()
    {
        const Desk desk;
        QStringList sections;
        for (int row = 0; row < desk.model.rowCount(); ++row)
            sections.append(desk.model.sectionAt(row));
        QCOMPARE(sections.join(u' '),
                 QStringLiteral("facts opening overview disclosure requests disputes problems other closing"));
        QCOMPARE(desk.row(u"requests").data().toString(), QStringLiteral("三、收到和处理政府信息公开申请情况"));
        QCOMPARE(desk.row(u"opening").data().toString(), QStringLiteral("Opening"));
        QCOMPARE(desk.model.rowOf(u"nowhere"), -1);
        QCOMPARE(desk.model.sectionAt(-1), QString());
        QCOMPARE(desk.model.sectionAt(9), QString());
        QCOMPARE(desk.model.rowCount(desk.row(u"opening")), 0);
    }

    void allIsFineButWhatCannotBeChecked()
    {
        Desk desk;
        for (int row = 0; row < desk.model.rowCount(); ++row) {
            const bool isTableTwo = desk.model.sectionAt(row) == QLatin1String("disclosure");
            QCOMPARE(static_cast<SectionState>(desk.model.index(row).data(SectionListModel::StateRole).toInt()),
                     isTableTwo ? SectionState::NotChecked : SectionState::Fine);
        }
        desk.session.setLastYear(std::make_shared<Report>(desk.session.report()));
        QVERIFY(desk.state(u"disclosure") != SectionState::NotChecked);
        desk.session.setLastYear(nullptr);
        QCOMPARE(desk.state(u"disclosure"), SectionState::NotChecked);
    }

    void anErrorGoesBeforeWhatIsToDo()
    {
        Desk desk;
        desk.enter("t4.review.upheld", u"");
        desk.enter("t4.review.corrected", u"");
        QCOMPARE(desk.state(u"disputes"), SectionState::ToDo);
        QCOMPARE(desk.number(u"disputes", SectionListModel::CountRole), 2);
        desk.enter("t4.direct_suit.upheld", u"500");
        QCOMPARE(desk.state(u"disputes"), SectionState::Error);
        QCOMPARE(desk.number(u"disputes", SectionListModel::CountRole), 1);
        QCOMPARE(desk.number(u"disputes", SectionListModel::ErrorsRole), 1);
        QCOMPARE(desk.number(u"disputes", SectionListModel::ToDoRole), 2);
        QCOMPARE(desk.state(u"requests"), SectionState::Fine);
        QVERIFY(
            desk.row(u"disputes").data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(": 1 to correct")));
    }

    void anAcceptedErrorIsNotCounted()
    {
        Desk desk;
        desk.enter("t4.direct_suit.upheld", u"500");
        desk.session.accept(desk.session.checks().findings().front(), QStringLiteral("原表如此"),
                            QStringLiteral("某某"));
        QCOMPARE(desk.state(u"disputes"), SectionState::Fine);
        desk.session.undoStack().undo();
        QCOMPARE(desk.state(u"disputes"), SectionState::Error);
    }

    void warningsAndHintsShowWhereNothingIsWorse_data()
    {
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<SectionState>("state");
        QTest::addColumn<int>("role");
        QTest::newRow("an error") << Severity::Error << SectionState::Error << int(SectionListModel::ErrorsRole);
        QTest::newRow("a case to explain")
            << Severity::NeedsExplanation << SectionState::Error << int(SectionListModel::ErrorsRole);
        QTest::newRow("a warning") << Severity::Warning << SectionState::Warning << int(SectionListModel::WarningsRole);
        QTest::newRow("a hint") << Severity::Hint << SectionState::Hint << int(SectionListModel::HintsRole);
    }

    void warningsAndHintsShowWhereNothingIsWorse()
    {
        QFETCH(Severity, severity);
        QFETCH(int, role);
        Report report = filledReport(currentForm());
        for (int line = 1; line <= 2; ++line) {
            Finding finding;
            finding.check = CheckId(QStringLiteral("IM-03"));
            finding.wording = QStringLiteral("IM-03");
            finding.section = QStringLiteral("requests");
            finding.severity = severity;
            finding.sources = {{line, 0, {}, {}}};
            report.origin.findings.push_back(finding);
        }
        Session session(report);
        const SectionListModel model(session);
        const QModelIndex row = model.index(model.rowOf(u"requests"));
        QTEST(static_cast<SectionState>(row.data(SectionListModel::StateRole).toInt()), "state");
        QCOMPARE(row.data(SectionListModel::CountRole).toInt(), 2);
        QCOMPARE(row.data(role).toInt(), 2);
    }

    void whatIsWrongWithTheWholeReportShowsAtItsBeginning()
    {
        Desk desk;
        Facts facts = desk.session.report().facts;
        facts.titleAsFound = QStringLiteral("云岭县某某局2023年政府信息公开工作年度报告");
        desk.session.setFacts(facts);
        QVERIFY(desk.session.checks().findings().front().section.isEmpty());
        QVERIFY(desk.state(u"facts") != SectionState::Fine);
    }

    void announcesExactlyTheRowsThatChanged_data() { addFormRows(); }

    void announcesExactlyTheRowsThatChanged()
    {
        QFETCH(QString, form);
        QRandomGenerator random(31);
        Session session(balancedReport(formOf(QLatin1String(form.toLatin1())), random, Density::Sparse));
        SectionListModel model(session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelWatch watch(model, allRoles);
        RandomEdits edits(session, 32);
        int told = 0;
        for (int i = 0; i < 200; ++i) {
            if (i % 6 == 5)
                edits.undoOrRedo();
            else
                edits.edit();
            const ModelWatch::Changes changes = watch.take();
            QCOMPARE(ModelWatch::text(changes.announced), ModelWatch::text(changes.changed));
            told += static_cast<int>(changes.changed.size());
        }
        QVERIFY(told > 50);
    }
};

GOUJI_GUILESS_TEST(TestSectionListModel)
#include "tst_sectionlistmodel.moc"
