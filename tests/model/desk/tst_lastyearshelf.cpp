// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/draftreader.h"
#include "model/formats/native/nativewriter.h"
#include "model/support/safefile.h"
#include "tests/model/desk/units.h"
#include "tests/support/samplereport.h"
#include "tests/support/strictmain.h"

#include <QTemporaryDir>

using namespace gouji;
using namespace gouji::test;

namespace {

/// Last year's folder and this year's of an invented county, in real files.
class TwoYears
{
public:
    TwoYears()
    {
        m_desk.year = 2024;
        m_desk.units = county().units();
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("last")));
    }

    /// What the body carried out of last year, and in this year.
    void put(const QString &file, const char *body, int year, int carried)
    {
        Report report = sampleReport();
        report.facts.body = QString::fromUtf8(body);
        report.facts.aliases.clear();
        report.facts.identityCode.clear();
        report.facts.year = year;
        const auto cells = report.form->role(year == 2024 ? u"carried_in" : u"carried_out");
        report.cell(cells.front()).value = *Count::fromInteger(carried);
        report.cell(cells.front()).computed = false;
        QVERIFY(writeWholeFile(m_folder.filePath(file), writeNative(report, m_forms)).isOk());
    }

    Draft read(const QString &file)
    {
        const QString last = m_folder.filePath(QStringLiteral("last"));
        DraftReading plain{last, m_forms};
        plain.isChecked = false;
        std::vector<Draft> drafts;
        for (const QString &name : draftFilesBelow(last))
            drafts.push_back(readDraft(name, plain));
        if (m_lastDesk)
            drafts = draftsThatCount(*m_lastDesk, drafts);
        const LastYearShelf shelf(m_desk, last, std::move(drafts));
        DraftReading reading{m_folder.path(), m_forms};
        reading.options.switchedOff = m_off;
        reading.lastYear = &shelf;
        return readDraft(file, reading);
    }

    /// How many errors there are more with XY-01 than without.
    int errorsOfCarry(const QString &file)
    {
        const int all = read(file).errors;
        m_off = {CheckId(QStringLiteral("XY-01"))};
        const int others = read(file).errors;
        m_off.clear();
        return all - others;
    }

    Desk &desk() { return m_desk; }
    std::optional<Desk> &lastDesk() { return m_lastDesk; }

private:
    QTemporaryDir m_folder;
    FormLibrary m_forms = FormLibrary::builtIn();
    Desk m_desk;
    std::optional<Desk> m_lastDesk;
    std::set<CheckId> m_off;
};

const QString own = QStringLiteral("年报.gouji");

} // namespace

class TestLastYearShelf : public QObject
{
    Q_OBJECT

private slots:
    void aUnitFindsItsOwn()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "清河县财政局", 2023, 5);
        years.put(QStringLiteral("last/b.gouji"), "清河县水利局", 2023, 9);
        years.put(own, "清河县财政局", 2024, 5);
        const Draft draft = years.read(own);
        QCOMPARE(draft.lastYear.kind, LastYearKind::Own);
        QCOMPARE(draft.lastYear.files, QStringList(QStringLiteral("a.gouji")));
        QCOMPARE(draft.lastYear.likeness, 100);
        QCOMPARE(years.errorsOfCarry(own), 0);
        years.put(own, "清河县财政局", 2024, 6);
        QCOMPARE(years.errorsOfCarry(own), 1);
    }

    void aUnitThatWasRenamedFindsItsOwn()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "云岭乡人民政府", 2023, 5);
        years.put(own, "云岭街道办事处", 2024, 4);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Own);
        QCOMPARE(years.errorsOfCarry(own), 1);
    }

    void aBodyOfNoUnitFindsItsOwnByName()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "白沙市公安局", 2023, 5);
        years.put(own, "白沙市公安局", 2024, 4);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Own);
    }

    void thereMayBeNone()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "清河县水利局", 2023, 5);
        years.put(QStringLiteral("last/b.gouji"), "清河县财政局", 2022, 5); // too old
        years.put(own, "清河县财政局", 2024, 4);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::None);
        QCOMPARE(years.errorsOfCarry(own), 0);
    }

    void ofSeveralThatDifferNoneIsTaken()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "清河县财政局", 2023, 5);
        years.put(QStringLiteral("last/again.gouji"), "清河县财政局", 2023, 5);
        years.put(own, "清河县财政局", 2024, 4);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Own); // the same content twice
        years.put(QStringLiteral("last/b.gouji"), "清河县财政局", 2023, 7);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Several);
        QCOMPARE(years.errorsOfCarry(own), 0);
    }

    void bodiesThatWereMergedAreSummedAndNeverAlarm()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "清河县水利局", 2023, 5);
        years.put(QStringLiteral("last/b.gouji"), "清河县防汛办公室", 2023, 2);
        years.put(own, "清河县水利局", 2024, 7);
        const Draft agreeing = years.read(own);
        QCOMPARE(agreeing.lastYear.kind, LastYearKind::Merged);
        QCOMPARE(agreeing.lastYear.files.size(), 2);
        years.put(own, "清河县水利局", 2024, 5);
        const Draft other = years.read(own);
        QCOMPARE(other.lastYear.doubts, agreeing.lastYear.doubts + 1);
        QCOMPARE(other.errors, agreeing.errors);
        QCOMPARE(years.errorsOfCarry(own), 0);
    }

    void ofMergedBodiesOneIsNotEnough()
    {
        TwoYears years;
        years.desk().units[2].mergedFrom.append(QStringLiteral("清河县水文站"));
        years.put(QStringLiteral("last/a.gouji"), "清河县水利局", 2023, 5);
        years.put(own, "清河县水利局", 2024, 7);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Own); // merged long ago
        years.put(QStringLiteral("last/b.gouji"), "清河县防汛办公室", 2023, 2);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Incomplete);
        QCOMPARE(years.read(own).lastYear.likeness, -1);
        QCOMPARE(years.errorsOfCarry(own), 0);
    }

    void aPersonsWordDecidesWhoseADraftIs()
    {
        TwoYears years;
        years.put(QStringLiteral("last/a.gouji"), "清河县财政局", 2023, 5);
        years.put(own, "财政局", 2024, 4);
        const Draft before = years.read(own);
        QCOMPARE(before.lastYear.kind, LastYearKind::None);
        years.desk().placedFiles = {{before.digest, QStringLiteral("清河县财政局")}};
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::Own);
    }

    void lastYearsDeskSaysWhatCounted()
    {
        TwoYears years;
        years.put(QStringLiteral("last/v1.gouji"), "财政局", 2023, 5);
        years.put(QStringLiteral("last/v2.gouji"), "财政局", 2023, 7);
        years.put(own, "清河县财政局", 2024, 7);
        QCOMPARE(years.read(own).lastYear.kind, LastYearKind::None);
        const Draft v1 = years.read(QStringLiteral("last/v1.gouji"));
        const Draft v2 = years.read(QStringLiteral("last/v2.gouji"));
        Desk last;
        last.year = 2023;
        last.units = county().units();
        last.unitYear(QStringLiteral("清河县财政局")).add({v1.file, v1.digest, {}});
        last.unitYear(QStringLiteral("清河县财政局")).add({v2.file, v2.digest, {}});
        years.lastDesk() = last;
        const Draft draft = years.read(own);
        QCOMPARE(draft.lastYear.kind, LastYearKind::Own);
        QCOMPARE(draft.lastYear.files, QStringList(QStringLiteral("v2.gouji")));
        QCOMPARE(years.errorsOfCarry(own), 0);
    }
};

GOUJI_GUILESS_TEST(TestLastYearShelf)
#include "tst_lastyearshelf.moc"
