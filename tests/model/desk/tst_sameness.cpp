// SPDX-FileCopyrightText: 2026 The Gouji authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/desk/sameness.h"
#include "tests/model/desk/copiedtexts.h"
#include "tests/model/desk/units.h"
#include "tests/support/strictmain.h"

using namespace gouji;
using namespace gouji::test;

namespace {

/// Units below two parents (甲, 乙), each with a draft of these paragraphs in section one and five.
class CopyingCounty
{
public:
    CopyingCounty() { m_desk.units = {unit("甲"), unit("乙")}; }

    void add(const char *name, const char *parent, const QStringList &overview, const QStringList &problems = {})
    {
        m_desk.units.push_back(unit(name, parent));
        Draft draft;
        draft.digest = QString::fromUtf8(name);
        draft.paragraphs = paragraphSignatures(reportWith(overview, problems), {});
        m_desk.unitYear(draft.digest).add({draft.digest, draft.digest, QDateTime(QDate(2025, 1, 2), {}, Qt::UTC)});
        m_drafts.push_back(draft);
    }
    /// `a b: 2/1 100` for units a and b with two paragraphs of section one and one of section five.
    QStringList groups(const SamenessOrder &order) const
    {
        const DeskState state(m_desk, m_drafts);
        QStringList lines;
        for (const SameGroup &group : sameGroups(state, order)) {
            QStringList names;
            for (const int unit : group.units)
                names.append(state.units()[unit].name);
            lines.append(QStringLiteral("%1: %2/%3 %4")
                             .arg(names.join(u' '))
                             .arg(group.inOverview)
                             .arg(group.inProblems)
                             .arg(group.likeness));
        }
        return lines;
    }

private:
    Desk m_desk;
    std::vector<Draft> m_drafts;
};

} // namespace

class TestSameness : public QObject
{
    Q_OBJECT

private slots:
    void findsWhoSharesWhat()
    {
        CopyingCounty county;
        county.add("a", "甲", {paragraph(1), paragraph(2)}, {paragraph(3)});
        county.add("b", "甲", {paragraph(2), paragraph(1)}, {paragraph(3)});
        county.add("c", "甲", {paragraph(2), paragraph(5)});
        county.add("d", "乙", {paragraph(5)}, {paragraph(1)});
        QCOMPARE(county.groups({}), (QStringList{QStringLiteral("a b: 1/1 100"), QStringLiteral("a b c: 1/0 100")}));
        SamenessOrder all{false, {}, 80};
        QCOMPARE(county.groups(all), (QStringList{QStringLiteral("a b: 1/1 100"), QStringLiteral("a b c: 1/0 100"),
                                                  QStringLiteral("c d: 1/0 100")}));
        all.section = ComparedSection::Problems;
        QCOMPARE(county.groups(all), QStringList{QStringLiteral("a b: 0/1 100")});
    }

    void theLeastLikenessDecides()
    {
        CopyingCounty county;
        county.add("a", "甲", {paragraph(1) + paragraph(2)});
        county.add("b", "甲", {paragraph(1) + paragraph(3)});
        QVERIFY(county.groups({true, {}, 80}).isEmpty());
        QCOMPARE(county.groups({true, {}, 20}).size(), 1);
    }

    void aUnitAloneIsNoGroup()
    {
        CopyingCounty county;
        county.add("a", "甲", {paragraph(1), paragraph(1)});
        county.add("b", "甲", {});
        QVERIFY(county.groups({false, {}, 0}).isEmpty());
    }

    void oneTextOfAllIsOneGroup()
    {
        CopyingCounty county;
        for (int i = 0; i < 300; ++i)
            county.add(qPrintable(QString::number(i)), "甲", {paragraph(1), paragraph(quint32(10 + i))});
        const QStringList groups = county.groups({});
        QCOMPARE(groups.size(), 1);
        QVERIFY(groups.front().endsWith(QStringLiteral("299: 1/0 100")));
    }
};

GOUJI_GUILESS_TEST(TestSameness)
#include "tst_sameness.moc"
